import type { Finding } from '../content/finding.ts'
import type { Content } from '../content/input/content-file.ts'
import type { PictureFacts } from '../content/pictures/inspect-pictures.ts'
import { type PictureProblem, pictureFindings } from './pictures/picture-findings.ts'

/**
 * As wide as search engines ask of a picture that they show large
 * (https://developers.google.com/search/docs/appearance/google-discover), and wide enough for the text column on a sharp screen.
 */
const minimumWidth = 1200

/** Wider than this, a picture is a strip on a phone, lower than three lines of text. */
const widestRatio = 3

/** A picture of the largest width that is published weighs a tenth of it; Git keeps every version of a file for ever. */
const mostBytes = 4_000_000

/** Rounded up, so that what is too much never looks like what is allowed. */
const megabytes = (bytes: number) => (Math.ceil(bytes / 1e5) / 10).toFixed(1)

/**
 * image-size: a lead picture is at least 1200 pixels wide and wider than high, but no strip, and light enough to be kept in a
 * repository.
 */
export function imageSize(content: Content): Finding[] {
  return pictureFindings(content, 'image-size', (facts) => [...shapeProblems(facts), ...weightProblems(facts)])
}

function shapeProblems({ size, fault }: PictureFacts): PictureProblem[] {
  if (!size || fault) return []
  const { width, height } = size
  const measured = `is ${width} × ${height} pixels`
  if (width < minimumWidth)
    return [{ message: `${measured}; expected at least ${minimumWidth} in width. Use a larger picture` }]
  if (width <= height) return [{ message: `${measured}; expected landscape, wider than high. Crop it` }]
  if (width > height * widestRatio)
    return [
      {
        message: `${measured}, a strip; expected at most ${widestRatio} times as wide as high. Crop it`,
        severity: 'warning',
      },
    ]
  return []
}

function weightProblems({ bytes }: PictureFacts): PictureProblem[] {
  if (bytes <= mostBytes) return []
  const expected = `expected at most ${megabytes(mostBytes)} MB, because Git keeps it for ever`
  return [{ message: `weighs ${megabytes(bytes)} MB; ${expected}. Make it 2560 pixels wide, or a photograph a JPEG` }]
}
