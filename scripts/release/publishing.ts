import type { Changes } from '../../src/types/changes.js'

interface State {
  readonly manifest: { readonly version: string; readonly repository: { readonly url: string } }
  /** What `git status` lists. */
  readonly changedFiles: readonly string[]
  /** `dist/changes.json`, the last file that a build writes; absent if nothing is built. */
  readonly built: Pick<Changes, 'to' | 'date'> | undefined
  /** The sources that are newer than it. */
  readonly newerSources: readonly string[]
  /** The files that the manifest names and that are not there. */
  readonly missingFiles: readonly string[]
  /** The changesets that no version has taken in. */
  readonly changesets: readonly string[]
}

/** Why the package cannot be published as it stands. */
export function problemsOfPublishing({
  manifest: { version, repository },
  changedFiles,
  built,
  newerSources,
  missingFiles,
  changesets,
}: State): string[] {
  const problems: string[] = []
  if (repository.url.includes('OWNER')) {
    problems.push('package.json names OWNER in `repository`: put in who owns the repository')
  }
  if (changedFiles.length > 0) {
    problems.push(`these files are not committed: ${changedFiles.join(', ')}`)
  }
  if (!built) {
    problems.push('dist is not built: run npm run build')
  } else if (built.to !== version) {
    problems.push(`dist is of version ${built.to}, not ${version}: run npm run build`)
  } else if (newerSources.length > 0) {
    problems.push(`dist is older than ${newerSources.join(', ')}: run npm run build`)
  }
  if (built && missingFiles.length > 0) {
    problems.push(`there is no ${missingFiles.join(', ')}: run npm run build`)
  }
  if (changesets.length > 0) {
    problems.push(`${changesets.join(', ')} wait for a version: run npm run changeset:version`)
  }
  // A version between two releases, 1.1.0-next-1a2b3c4, is made for its commit alone.
  if (built && built.date === undefined && !version.includes('-')) {
    problems.push(`nobody released ${version}: run npm run changeset:version`)
  }
  return problems
}
