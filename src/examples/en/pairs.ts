import type { Pair } from '../pair.ts';
import { lostParcel } from './lost-parcel.scenario.ts';
import { bankLogin } from './bank-login.scenario.ts';
import { birthdayAndMaidenName } from './birthday-and-maiden-name.scenario.ts';
import { bookingDiskImage } from './booking-disk-image.scenario.ts';
import { bossOnTheLine } from './boss-on-the-line.scenario.ts';
import { brandInDisguise } from './brand-in-disguise.scenario.ts';
import { captchaCommand } from './captcha-command.scenario.ts';
import { codeByText } from './code-by-text.scenario.ts';
import { codesInLinks } from './codes-in-links.scenario.ts';
import { colleagueAsksCard } from './colleague-asks-card.scenario.ts';
import { giftCards } from './gift-cards.scenario.ts';
import { invoiceWithMacros } from './invoice-with-macros.scenario.ts';
import { licenceExpires } from './licence-expires.scenario.ts';
import { linksThatTravel } from './links-that-travel.scenario.ts';
import { namesThatNearlyFit } from './names-that-nearly-fit.scenario.ts';
import { newBankAccount } from './new-bank-account.scenario.ts';
import { newPhone } from './new-phone.scenario.ts';
import { offToWhatsapp } from './off-to-whatsapp.scenario.ts';
import { parcelOfTricks } from './parcel-of-tricks.scenario.ts';
import { passportPhoto } from './passport-photo.scenario.ts';
import { passwordToHelp } from './password-to-help.scenario.ts';
import { remoteHelper } from './remote-helper.scenario.ts';
import { screenshotsInAZip } from './screenshots-in-a-zip.scenario.ts';
import { traceWithTokens } from './trace-with-tokens.scenario.ts';
import { videoOfTheFault } from './video-of-the-fault.scenario.ts';
import { whatIsOnFile } from './what-is-on-file.scenario.ts';
import { whoApproves } from './who-approves.scenario.ts';

export const englishPairs: readonly Pair[] = [
  lostParcel,
  bankLogin,
  birthdayAndMaidenName,
  bookingDiskImage,
  bossOnTheLine,
  brandInDisguise,
  captchaCommand,
  codeByText,
  codesInLinks,
  colleagueAsksCard,
  giftCards,
  invoiceWithMacros,
  licenceExpires,
  linksThatTravel,
  namesThatNearlyFit,
  newBankAccount,
  newPhone,
  offToWhatsapp,
  parcelOfTricks,
  passportPhoto,
  passwordToHelp,
  remoteHelper,
  screenshotsInAZip,
  traceWithTokens,
  videoOfTheFault,
  whatIsOnFile,
  whoApproves,
];
