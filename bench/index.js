// Prints all benchmarks; with --write, also writes them into docs/benchmarks.md.
await import('./cost.js')
await import('./validation.js')
await import('./command-line.js')
await import('./page.js')
await import('./datasets.js')
await import('./growth.js')
