import type { AnyDataset } from '../types/any-report.js'

const place = /(<script type="application\/json" id="dataset">).*?(?=<\/script>)/s

/** The page with another dataset in it. Nothing in the dataset can end the element that it stands in. */
export function withDataset(page: string, dataset: AnyDataset): string {
  const json = JSON.stringify(dataset).replaceAll('<', '\\u003c')
  return page.replace(place, (_, start) => start + json)
}
