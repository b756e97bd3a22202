/** `hyphen` brings no types of its own. It is CommonJS, which Node gives as a default export. */
declare module 'hyphen/de' {
  const patterns: HyphenPatterns
  export = patterns
}

declare module 'hyphen/en-gb' {
  const patterns: HyphenPatterns
  export = patterns
}

interface HyphenPatterns {
  hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string
}
