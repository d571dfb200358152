import type { Personne } from '../demarche/droits.ts';
import { isAtLeast } from '../demarche/role.ts';

export const canWriteCharte = ({ role }: Personne) => isAtLeast(role, 'facilitateur');

export const canPublishCharte = ({ role }: Personne) => role === 'porteur';

/** A mandate is needed besides. */
export const canSignCharte = ({ role }: Personne) => role !== null;

export const canOpenAutoDiagnostic = canWriteCharte;

export const canAnswerAutoDiagnostic = canSignCharte;
