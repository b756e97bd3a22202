export default {
  name: 'rechenwerk',
  async onBuildComplete({ outputs }) {
    const fs = await import('node:fs')
    fs.writeFileSync('/tmp/outputs.json', JSON.stringify(outputs, null, 1))
  },
}
