import * as idb from 'lib0/indexeddb';

/** The database of this browser that holds a document for one person. */
export const copyName = (personne: string, document: string) => `ensemblier:${personne}:${document}`;

/** Removes what this browser holds of a document for this person. */
export const removeCopy = (personne: string, document: string) => idb.deleteDB(copyName(personne, document));
