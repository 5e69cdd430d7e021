import { stored } from '../platform/stored.ts';
import { readFigures, type Figures } from './figures.ts';

/** The figures of the last quarter of a year, on this device. */
export const figuresItem = stored<Figures>({ area: 'local', key: 'figures', version: 1, initial: {}, read: readFigures });
