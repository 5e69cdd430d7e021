import { archiveTalk } from './archive-talk.signal.ts';
import { brandCombination } from './brand-combination.signal.ts';
import { brandInPath } from './brand-in-path.signal.ts';
import { carriesYourAddress } from './carries-your-address.signal.ts';
import { fakeImageHost } from './fake-image-host.signal.ts';
import { fileInLink } from './file-in-link.signal.ts';
import { fileShare } from './file-share.signal.ts';
import { hiddenCharacters } from './hidden-characters.signal.ts';
import { ipHost } from './ip-host.signal.ts';
import { embeddedBrand, lookAlike, oneLetterOff } from './look-alike.signal.ts';
import { mixedScript } from './mixed-script.signal.ts';
import { obfuscated } from './obfuscated.signal.ts';
import { oddPort } from './odd-port.signal.ts';
import { oddShape } from './odd-shape.signal.ts';
import { remoteTool } from './remote-tool.signal.ts';
import { riskyEnding } from './risky-ending.signal.ts';
import { opensProgram, runsCode } from './scheme.signal.ts';
import { sharedHosting } from './shared-hosting.signal.ts';
import { shortLink } from './short-link.signal.ts';
import { teamConfirmed } from './team-confirmed.signal.ts';
import { textMismatch } from './text-mismatch.signal.ts';
import { userInfo } from './user-info.signal.ts';
import type { Signal } from './visit.ts';

/** In the order in which their sentences are shown when tiers are equal. */
export const signals: readonly Signal[] = [
  teamConfirmed, runsCode, opensProgram, userInfo, textMismatch, hiddenCharacters, mixedScript, lookAlike, embeddedBrand, brandCombination, oneLetterOff, fileInLink, archiveTalk, carriesYourAddress,
  brandInPath, fakeImageHost, ipHost, shortLink, remoteTool, fileShare, sharedHosting, riskyEnding, obfuscated, oddShape, oddPort,
];
