/** What was sent may not be in the database, or nobody can tell: the caller keeps it and tries again. */
export class StorageAway extends Error {
	override readonly name = 'StorageAway';
}
