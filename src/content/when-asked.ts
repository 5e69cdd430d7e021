import { readFile, saveFiles } from '../content/attachment-reader.ts';
import { createPrivacyScreen, guardPasswords, knowPasswords } from '../content/by-policy.ts';
import { genericSite } from '../content/structure.ts';
import { scrub } from '../core/attachments/scrub-json.ts';
import { dataDetector } from '../core/data/detect.ts';
import { engineOf } from '../core/engine.ts';
import { fileDetector, judgeFile } from '../core/files/detect.ts';
import { readFileName } from '../core/files/file-name.ts';
import { advices, inLanguage, safeReply } from '../core/intents/advice.ts';
import { intentDetector } from '../core/intents/detect.ts';
import { absentLanguages, lexicon, missingLanguages, supplyLanguage } from '../core/intents/languages.ts';
import { readPhrases } from '../core/intents/read-phrases.ts';
import { linkDetector, publicWords } from '../core/links/detect.ts';
import { mask } from '../core/mask.ts';
import { secretDetector } from '../core/secrets/detect.ts';

/**
 * The engine, in parts. The build makes the imports of this file at the first call (`cli/when-asked.ts`), as all their modules in one
 * piece would hold up a page's start by a tenth of a second.
 */
export const core = {
  engineOf: () => engineOf,
  data: () => dataDetector,
  secrets: () => secretDetector,
  links: () => linkDetector,
  files: () => fileDetector,
  intents: () => intentDetector,
  brandWords: () => publicWords,
  lexicon: () => lexicon,
  absentLanguages: () => absentLanguages,
  missingLanguages: () => missingLanguages,
  supplyLanguage: () => supplyLanguage,
  readPhrases: () => readPhrases,
  mask: () => mask,
  scrub: () => scrub,
  guardPasswords: () => guardPasswords,
  knowPasswords: () => knowPasswords,
  createPrivacyScreen: () => createPrivacyScreen,
  readFile: () => readFile,
  saveFiles: () => saveFiles,
  judgeFile: () => judgeFile,
  readFileName: () => readFileName,
  advices: () => advices,
  safeReply: () => safeReply,
  inLanguage: () => inLanguage,
  genericSite: () => genericSite,
} as const;
