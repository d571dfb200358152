import crypto from 'node:crypto';

/** A token that nobody can guess: 32 bytes that fit an address, in 43 characters. */
export const createJeton = () => crypto.randomBytes(32).toString('base64url');

/** What is kept of a token: its SHA-256 in hexadecimal, as private.hash_jeton writes it. */
export const hashJeton = (jeton: string) => crypto.createHash('sha256').update(jeton).digest('hex');
