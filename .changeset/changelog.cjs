// An entry of the changelog is what was written, without the marks that changesets add.
module.exports = {
  getReleaseLine: async ({ summary }) => summary,
  getDependencyReleaseLine: async () => '',
}
