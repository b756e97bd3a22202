import { writeCorpus } from './corpus/write-corpus.ts'

/**
 * `node --import tsx tests/bench/make-corpus.ts <folder> <articles> [seed]`: writes a made-up archive for `CONTENT_DIR`.
 */
const [folder, articles, seed = '1'] = process.argv.slice(2)
if (!folder || !/^[1-9]\d*$/.test(articles ?? '') || !/^\d+$/.test(seed)) {
  console.error(
    'Expected a folder and how many articles: node --import tsx tests/bench/make-corpus.ts <folder> <articles> [seed]',
  )
  process.exitCode = 2
} else {
  try {
    await writeCorpus(folder, Number(articles), { seed: Number(seed) })
    console.log(`${articles} articles in two languages are in ${folder}.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
