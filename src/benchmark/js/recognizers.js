// Reads lines of JSON, each a list of texts; answers each with the processor's microseconds that Recognizers-Text took for
// them with all the models it has for Chinese, and how much it found.
const suite = require(process.argv[2] + '/node_modules/@microsoft/recognizers-text-suite')
const models = Object.keys(suite).filter(name => name.startsWith('recognize')).map(name => suite[name])

require('readline').createInterface({ input: process.stdin }).on('line', line => {
  const before = process.cpuUsage()
  let found = 0
  for (const text of JSON.parse(line)) {
    for (const recognize of models) {
      found += recognize(text, suite.Culture.Chinese).length
    }
  }
  const used = process.cpuUsage(before)
  console.log(used.user + used.system + ' ' + found)
})
