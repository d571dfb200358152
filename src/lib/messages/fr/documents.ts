/** Lists of documents, their settings and their history. */
export const documents = {
	titre: 'Documents'
};
