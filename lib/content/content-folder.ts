/** The folder that editors write in: `CONTENT_DIR`, else `content`, relative to the project. */
export function contentFolder(): string {
  return process.env.CONTENT_DIR || 'content'
}
