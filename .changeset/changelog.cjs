// An entry of the changelog is what was written, without the marks that changesets add; each is a paragraph of its own.
module.exports = {
  getReleaseLine: async ({ summary }) => `${summary}\n`,
  getDependencyReleaseLine: async () => '',
}
