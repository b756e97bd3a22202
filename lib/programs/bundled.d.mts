export function bundled(entry: string, folder?: string): Promise<string | undefined>
export function running(entry: string, folder?: string): Promise<string[]>
