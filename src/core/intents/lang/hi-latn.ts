import type { LanguageFile } from '../language-file.ts';

/** Hindi in Latin letters, mostly mixed with English nouns; the verb comes last. The commonest words in Devanagari too, as operators answer in it. */
export const hiLatn: LanguageFile = {
  id: 'hi-Latn',
  common: `mai main mein mera meri mere mujhe mujhko hum humein hamein hamara hamari aap aapka aapki aapke apna apni apne tum tumhara tumhari tu tera teri yeh ye woh wo kya kyu kyun kyon kaise kaisa kab kahan kaha kaun kitna kitne kitni hai hain ho tha thi the hoga hogi hoon hu nahi nahin nhi mat na haan han ji sir madam bhai yaar
    aur ya par lekin ke ki ka ko se me mein tak liye bhi hi to toh ab abhi kal aaj phir bas bahut thoda koi kuch sab kar karo kare karein kariye kijiye karna karke karte raha rahi rahe gaya gayi gaye diya diye liya lena dena do de dijiye dijie dedo batao bataye bataiye bata bhejo bheje bhejiye chahiye zaroorat paisa paise rupaye namaste namaskar dhanyavaad shukriya jaldi please
    मैं मेरा मेरी मुझे आप आपका आपकी आपके अपना अपनी अपने क्या है हैं और या कि की का के को से में पर नहीं हो कर करें सकते सकता सकती हूँ जी नमस्ते धन्यवाद यह वह कुछ`,
  words: `
ask: bata_de bataaiye bataiye batana batao bataye batayen batayiye bheje bhejiye bhejna bhejo boldo boliye bolo confirm/provide_kare/karein/karo/kijiye dedo dein dena diji* dikhao do forward_kar/karo likhiye likho mention/upload/verify_karein padhiye padho send_kar दीजिए दें प्रदान बता बताइए बताएं बताओ भेजिए भेजें साझा
may: aap_mujhe kya_aap/aapko/main/mujhe/tum mil_sakega/sakta/sakti pata/yaad_hai क्या_आप सकते
need: batana_hoga chahie chahiye chaiye dena_hoga/padega jarurat lageg* zaroorat/zaruri_hai zarurat आवश्यकता चाहिए ज़रूरत
wh: kab/kaun/kitna/kitni_hai kaunsa kaunsi kitne konsa kya_aaya/h/hai/he/likha/number/tha/thi कितना कौन_सा क्या_है
about: aur uske_baad और
enter: daal/likh_do daalo daliye dalo enter_kare/karein/karo/kijiye
neg: bina kabhi kisi_ko mat na nahi nahin nhi कभी न नहीं बिना मत
okay: chinta/tension_mat kaam/khul/kyun/pata/samajh/yaad_nahi kisi_ko_mat_batana koi_baat/problem_nahi nahi_aa/ho_raha nahi_aaya/hai/khul/mil nahi_kar_pa कोई_बात_नहीं चिंता_न
how: kab_tak kaha/kahan_hai/se kaise kya_mai/main/me/mujhe kyon kyu kyun कहाँ कैसे क्यों
place: app_me/mein/par/pe atm_me/par branch_jaake/me click_kare/karein/karo/kijiye form_me/mein link_par_click page/portal_par payment_page settings_me website_me/par/pe
offer: bata_deta/deti bhej_deta/deti/diya/dunga/dungi/raha/rahi hum_bhej humne_bheja mai/main_bata/bhej
done: aa/bhul/ho/mil_gaya aaya_hai badal/bata/daal/dal/de_diya bhej_diya_maine bhool/kho_gaya/gayi block/expire_ho change_kar_diya chori kat_gaya/gaye/liye maine_bata/diya verified
told: puchenge poochenge puchunga poochunga puchungi bol_raha/rahe/rahi bola call_aaya/aayi dhokha fake farzi fraud froud kaha keh/maang/mang_raha/rahe kya_yeh_sahi maanga manga nakli phone_aaya/karke sach_hai sahi_hai_kya scam thug yeh/ye_kya_hai
policy: aap_change_kar jarurat/kabhi/zaroorat/zarurat_nahi kabhi_share_na/nahi khud_change kisi_ke_saath kisi_ko_bhi/mat/na kisi_se_bhi mat_bataiye/batao/share na_bataye/batayein nahi_maangenge/maangte/mangte recently_shared share_mat share_na_kare/karein किसी_को न_बताएं साझा_न
i: hum humne mai main maine mene usne मैं मैंने हम
my: mera mere meri मेरा
our: hamara hamare hamari humara mera meri हमारा
your: aapka aapke aapki apka apke apki apna apne apni tera teri tumhara tumhari अपना आपका
you: aap aapko apko tum tumko आप आपको
please: kripaya kripya please pls zara कृपया
is: h hai hain he tha है
filler: ka ke ki no number
me: hamein hume humein idhar mereko mujhe mujhko yaha yahan मुझे यहाँ हमें
statement: bheja/bheji_jayega/jaega/jayegi/jaegi book/confirm/refund_ho ho_gaya_hai kar_diya_hai
card: card_details/number card_ka_number card_ke_#_digit card_ke_aakhri/last/number card_ki_detail/details कार्ड_नंबर/नम्बर
cvv: card_ke_peeche/piche peeche_ke_teen piche_ke_#_number सीवीवी
expiry: expiry
cardPicture: card_ka_photo card_ki_photo/pic
cardPin: atm/card_ka_pin atm/card_pin debit_card_pin
pin: mpin pin पिन
password: paasword passcode password पासवर्ड
securityAnswer: sawal_ka_jawab security_answer/question
code: code_aaya code_jo_aaya jo_code_aaya o_t_p otp sms_me_aaya_code sms_wala_code verification_code ओटीपी कोड
codeWeak: code
digits: number
sms: aa_raha_hoga aaega aaya_hoga aayega message mobile/phone_par/pe msg otp sms मैसेज
relay: bata/bhej/padh_do bataiye batao bhejo forward/share_kar_do kya_aaya kya_likha_hai woh_code yaha/yahan_likh
approve: allow_karo approve_kar_do approve_karo/kijiye haan/yes_daba
governmentId: aadhaar aadhaar/aadhar/passport_number aadhar aadhar_ka_number adhar driving_licence id_proof kyc_document pan_card_number pan_card/number voter_id आधार पैन
bank: acc/account_no/number account_ka_number bank_account/details bank_ka_naam bank_ki_details ifsc ifsc_code khata_number/sankhya policy_number_ya_account अकाउंट_नंबर खाता
bankWeak: account khata
bankLogin: internet/net_banking mobile/net_banking_password netbanking user_id_aur_password
birth: date_of_birth dob janam_din/tarikh/tithi janm_tareekh/tithi जन्म_तारीख/तिथि जन्मतिथि
age: aapki_umar umar_kya umra
identity: bimari dharm father/mata/mother_ka_naam health income kamai kitna_kamate married pehle_school salary shaadi shadi
decoy: account_balance/band/holder/me/mein/pe/se account_ka_balance area_pin booking/complaint/gadi/mobile/order/phone/reference/ticket/tracking/transaction_number coupon/pin/promo_code gift/sim_card number_par/pe pincode savings_account
person: kisi_aur mere_bhai/dost/husband/papa/pati meri_behan/girlfriend/maa/patni/wife unka unki us_customer uska uski
contact: address email number pata
balance: balance kitna_paisa kitne_paise transaction_history transactions
disclose: email/number_register_hai kaunsa_address/email kaunsa/konsa_number_registered konsa_address konsa_email_registered kahan~rehta/rehti
change: badal_dijiye/do badlo change_kardo/karo/karwana change/update_kar_do update_karo
remove: band/delete/disable/remove_kar_do band/remove_karo hata_do hata* band_kar*
skip: bina_verification chhod/rehne_do skip_kar_do skip_karo verification_chhodo
verification: kyc sawal security_question verification
activate: activate/chalu_karo activate/chalu/port_kar_do
sim: sim
mfa: authenticator otp_verification two_factor/step
mail: @mail email mail
phone: number
account: account khata profile
other: doosra dusra is iss naya naye nayi ye_wala
install: download/install_kare/karein/karo/kijiye install_kar_lo khol_lo kholiye kholo open_karo
open: click_karo dekhiye dekho khol_do kholiye kholo open_kare/karein/karo
screen: apni_screen screen_dikhao screen_share_kare/karein/karo/kijiye
control: access/control_do allow_karo
run: chalaiye chalao run_kare/karo
paste: paste_kar_do paste_kare/karo
command: command script ye/yeh_line
archive: zip
file: file link photo screenshot video
here: @url is/iss_link link_par/pe yaha*
refund: paisa paise payment refund
pay: bhejo pay/payment/transfer_karo pay/transfer_kar_do
otherAccount: bhai/dost/wife_ke_account doosre/naye_account dusre_account/card is_account_me kisi_aur_account
p2p: bitcoin google_pay gpay paytm phone_pe phonepe upi
divert: direct_mujhe_pay gift_card_khareed/kharid/lo mere_paytm/upi_pe safe_account_me seedha_mujhe
channel: mera/personal_number telegram whatsapp
write: baat_karo/karte call/contact/message/msg/ping/whatsapp_karo likho
signIn: login_kare/karein/karo/kijiye sign_in_karo
workAccount: aapka/apna_account
expires: band/block/expire/suspend_ho_jayega
hurry: #_minute_me abhi fatafat jaldi turant
threat: case/complaint_kar court nahi_to/toh police shikayat varna warna
authority: aapke_manager bank_se_bol cyber_cell income_tax manager_ne police_se rbi
secrecy: secret
bribe: commission/paisa/paise_dunga
plea: hospital_me meherbani please_please
refusal: maaf nahi_kar_sakta/sakte/sakti possible_nahi
claim: bol_raha_hoon/hu mai/main_bank_se
display: screen
showScreen: share dikha*
private: personal
lost: kho_gaya chori band_ho_gaya
it: woh wo usko use`,
};
