import type { Pair } from '../pair.ts';
import { codeFuerErstattung } from './code-fuer-erstattung.scenario.ts';
import { fernwartung } from './fernwartung.scenario.ts';
import { lizenzLaeuftAb } from './lizenz-laeuft-ab.scenario.ts';
import { neueBankverbindung } from './neue-bankverbindung.scenario.ts';
import { neuesHandy } from './neues-handy.scenario.ts';
import { screenshotsAlsZip } from './screenshots-als-zip.scenario.ts';

export const germanPairs: readonly Pair[] = [
  codeFuerErstattung,
  fernwartung,
  lizenzLaeuftAb,
  neueBankverbindung,
  neuesHandy,
  screenshotsAlsZip,
];
