import type { LanguageFile } from '../language-file.ts';

/** Names of programs, channels and things that are the same in every language; always looked for, whatever the language. */
export const names: LanguageFile = {
  id: 'zxx',
  common: '',
  phrases: {
    other: `@mail`,
    cvv: `cvc, cvc2, cvv, cvv2`,
    pin: `mpin, puk, upi pin`,
    code: `mtan, otp, push/sms tan, pushtan, smstan`,
    seed: `seed, seedphrase`,
    apiKey: `access/bearer token, api key/token, client secret`,
    session: `har, phpsessid, session id`,
    bank: `bic, iban, swift`,
    governmentId: `aadhaar, aadhar, ssn`,
    remoteTool: `airdroid, ammyy, any desk, anydesk, chrome remote desktop, dwservice, gotoassist, logmein, quick/zoho assist, quickassist, rustdesk, screenconnect, splashtop, supremo remote, team viewer, teamviewer, ultraviewer`,
    winR: `win et r, win und r, win/windows r`,
    terminal: `cmd, msconfig, powershell, terminal`,
    paste: `ctrl/strg v`,
    enterKey: `enter`,
    command: `chkdsk, dism, script, sfc, sudo`,
    archive: `7z, 7zip, @archive, apk, dmg, docm, exe, hta, iso, lnk, msi, rar, scr, vbs, xlsm, zip`,
    here: `@url`,
    mail: `@mail`,
    p2p: `binance, bitcoin, btc, cashapp, ethereum, moneygram, paypal, revolut, usdt, venmo, western union, zelle`,
    giftCard: `google play, itunes, paysafe, paysafecard, steam`,
    channel: `discord, messenger, skype, snapchat, telegram, threema, viber, wechat, whatsapp`,
    mfa: `2fa, authenticator, mfa`,
    sim: `esim, iccid`,
    workAccount: `google, microsoft, office 365, okta, sso`,
    qr: `qr`,
  },
};
