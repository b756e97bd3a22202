/** What a server answers, for a crawler that asks by the public address of the site. */
export interface Fetched {
  status: number
  /** The media type without its parameters. */
  type: string
  body: Buffer
}

export type Fetch = (address: string) => Promise<Fetched>

/** Asks each address once, whoever wants it. */
export function askingOnce(fetch: Fetch): Fetch {
  const answers = new Map<string, Promise<Fetched>>()
  return (address) => {
    const answer = answers.get(address) ?? fetch(address)
    answers.set(address, answer)
    return answer
  }
}
