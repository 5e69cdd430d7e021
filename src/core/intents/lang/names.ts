import type { LanguageFile } from '../language-file.ts';

/** Names of programs, channels and things that are the same in every language; always looked for, whatever the language. */
export const names: LanguageFile = {
  id: 'zxx',
  common: '',
  phrases: {
    cvv: `cvv, cvc, cvv2, cvc2`,
    pin: `puk, upi pin, mpin`,
    code: `otp, push tan, pushtan, sms tan, smstan, mtan`,
    seed: `seed phrase, seed, seedphrase`,
    apiKey: `api key, api token, bearer token, client secret, access token`,
    session: `har, session id, phpsessid`,
    bank: `iban, bic, swift`,
    governmentId: `ssn, aadhaar, aadhar`,
    remoteTool: `anydesk, any desk, teamviewer, team viewer, quick assist, quickassist, rustdesk, ultraviewer, screenconnect, splashtop, logmein, gotoassist, zoho assist, chrome remote desktop, ammyy, airdroid, dwservice, supremo remote`,
    winR: `windows r, win r, win und r, win et r`,
    terminal: `powershell, cmd, cmd exe, terminal, msconfig`,
    paste: `ctrl v, strg v`,
    enterKey: `enter`,
    command: `sfc, dism, chkdsk, sudo, script`,
    archive: `zip, rar, 7z, 7zip, iso, dmg, exe, msi, lnk, vbs, scr, hta, apk, docm, xlsm, @archive`,
    here: `@url`,
    mail: `@mail`,
    p2p: `venmo, paypal, cashapp, zelle, western union, moneygram, bitcoin, btc, usdt, ethereum, binance, revolut`,
    giftCard: `paysafecard, paysafe, google play, itunes, steam`,
    channel: `whatsapp, telegram, wechat, viber, snapchat, skype, discord, threema, messenger`,
    mfa: `2fa, mfa, google authenticator, microsoft authenticator, authenticator`,
    sim: `esim, iccid`,
    workAccount: `microsoft, office 365, okta, sso, google`,
    qr: `qr`,
  },
};
