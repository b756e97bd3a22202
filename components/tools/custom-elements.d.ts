import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement<Attributes = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes

/** The elements that the browser scripts of this folder bring to life, as components may write them. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': CustomElement<{ label?: string; text?: string }>
      'share-page': CustomElement
      'reading-settings': CustomElement
    }
  }
}
