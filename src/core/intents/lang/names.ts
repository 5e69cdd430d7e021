import type { LanguageFile } from '../language-file.ts';

/** Names of programs, channels and things that are the same in every language; always looked for, whatever the language. */
export const names: LanguageFile = {
  id: 'zxx',
  common: '',
  words: `
other: @mail
cvv: cvc cvc2 cvv cvv2
pin: pin mpin puk upi_pin
texted: sms
code: mtan otp push/sms_tan pushtan smstan
seed: seed seedphrase
apiKey: access/bearer_token api_key/token client_secret
session: har phpsessid session_id
bank: bic iban swift
governmentId: aadhaar aadhar ssn
remoteTool: airdroid ammyy any_desk anydesk chrome_remote_desktop dwservice gotoassist logmein quick/zoho_assist quickassist rustdesk screenconnect splashtop supremo_remote team_viewer teamviewer ultraviewer
winR: win/windows_r win/windows~r
terminal: cmd msconfig powershell terminal
paste: ctrl/strg_v
enterKey: enter
command: chkdsk dism script sfc sudo
archive: 7z 7zip @archive apk dmg docm exe hta iso lnk msi rar scr vbs xlsm zip
here: @url
webAddress: @url
mail: @mail
p2p: binance bitcoin btc cashapp ethereum moneygram paypal revolut usdt venmo western_union zelle n26 wise nubank
giftCard: google_play itunes paysafe paysafecard steam
channel: discord messenger skype snapchat telegram threema viber wechat whatsapp
mfa: 2fa authenticator mfa
sim: esim iccid
workAccount: google microsoft office_365 okta sso
qr: qr
install:
install: install download instala descarga descargue baixa baixe abra ouvrez lancez installez téléchargez installa zainstaluj pobierz`,
};
