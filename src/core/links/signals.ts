import { brandCombination } from './brand-combination.signal.ts';
import { brandInPath } from './brand-in-path.signal.ts';
import { carriesYourAddress } from './carries-your-address.signal.ts';
import { fileInLink } from './file-in-link.signal.ts';
import { ipHost } from './ip-host.signal.ts';
import { embeddedBrand, lookAlike, oneLetterOff } from './look-alike.signal.ts';
import { oddShape } from './odd-shape.signal.ts';
import { riskyEnding } from './risky-ending.signal.ts';
import { opensProgram, runsCode } from './scheme.signal.ts';
import { sharedHosting } from './shared-hosting.signal.ts';
import { shortLink } from './short-link.signal.ts';
import { textMismatch } from './text-mismatch.signal.ts';
import { userInfo } from './user-info.signal.ts';
import type { Signal } from './visit.ts';

/** In the order in which their sentences are shown when tiers are equal. */
export const signals: readonly Signal[] = [
  runsCode, opensProgram, userInfo, textMismatch, lookAlike, embeddedBrand, brandCombination, oneLetterOff, fileInLink, carriesYourAddress, brandInPath, ipHost, shortLink, sharedHosting, riskyEnding, oddShape,
];
