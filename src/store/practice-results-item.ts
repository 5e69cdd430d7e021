import { stored } from '../platform/stored.ts';
import { readPracticeResults, type PracticeResults } from './practice-results.ts';

export const practiceResults = stored<PracticeResults>({ area: 'local', key: 'practice/results', version: 1, initial: { person: '', runs: {} }, read: readPracticeResults });
