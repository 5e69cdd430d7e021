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
import { onList } from './host-lists.ts';
import { trait } from './traits.ts';
import type { Signal } from './visit.ts';

/** A signal, and what must be there for it to say anything: one of the traits, or one of the lists that hold the host. */
export interface Asked {
  readonly signal: Signal;
  readonly traits: number;
  readonly lists: number;
}

const asked = (signal: Signal, traits: number, lists = 0): Asked => ({ signal, traits, lists });
const cheapEndings = onList.throwAwayEnding | onList.cheapEnding;

/** In the order in which their sentences are shown when tiers are equal. */
export const signals: readonly Asked[] = [
  asked(teamConfirmed, trait.any),
  asked(runsCode, trait.code),
  asked(opensProgram, trait.program),
  asked(userInfo, trait.user),
  asked(textMismatch, trait.titled),
  asked(hiddenCharacters, trait.titled | trait.dressed | trait.unusual | trait.lettered),
  asked(mixedScript, trait.unusual),
  asked(lookAlike, trait.borrowed),
  asked(embeddedBrand, trait.borrowed | trait.deep),
  asked(brandCombination, trait.borrowed),
  asked(oneLetterOff, trait.borrowed),
  asked(fileInLink, trait.dotted),
  asked(archiveTalk, trait.unpackTalk),
  asked(carriesYourAddress, trait.lettered),
  asked(brandInPath, trait.hosted, onList.pathHosting),
  asked(fakeImageHost, trait.hosted | trait.pictureTalk, cheapEndings),
  asked(ipHost, trait.ip),
  asked(shortLink, 0, onList.shortener | onList.linkPage),
  asked(remoteTool, 0, onList.remoteTool),
  asked(fileShare, 0, onList.fileHost),
  asked(sharedHosting, trait.any),
  asked(riskyEnding, 0, cheapEndings),
  asked(obfuscated, trait.dressed | trait.unusual | trait.fragment),
  asked(oddShape, trait.unknown),
  asked(oddPort, trait.port),
];
