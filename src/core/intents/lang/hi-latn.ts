import type { LanguageFile } from '../language-file.ts';

/** Hindi in Latin letters, mostly mixed with English nouns; the verb comes last. The commonest words in Devanagari too, as operators answer in it. */
export const hiLatn: LanguageFile = {
  id: 'hi-Latn',
  common: `mai main mein mera meri mere mujhe mujhko hum humein hamein hamara hamari aap aapka aapki aapke apna apni apne tum tumhara tumhari tu tera teri yeh ye woh wo kya kyu kyun kyon kaise kaisa kab kahan kaha kaun kitna kitne kitni hai hain ho tha thi the hoga hogi hoon hu nahi nahin nhi mat na haan han ji sir madam bhai yaar
    aur ya par lekin ke ki ka ko se me mein tak liye bhi hi to toh ab abhi kal aaj phir bas bahut thoda koi kuch sab kar karo kare karein kariye kijiye karna karke karte raha rahi rahe gaya gayi gaye diya diye liya lena dena do de dijiye dijie dedo batao bataye bataiye bata bhejo bheje bhejiye chahiye zaroorat paisa paise rupaye namaste namaskar dhanyavaad shukriya jaldi please bhej likh dekh jao jana aana lagao dabao wala wali wale humko isko mila rakha rakho waha dekho kiya hua hui sirf daalein daale wapas dobara aao dalo daalo kholo chalao hata hatao milte sakta sakti sakte mil pata padega doge denge bol daal
    मैं मेरा मेरी मुझे आप आपका आपकी आपके अपना अपनी अपने क्या है हैं और या कि की का के को से में पर नहीं हो कर करें सकते सकता सकती हूँ जी नमस्ते धन्यवाद यह वह कुछ`,
  groups: `
do: do/de/dena/dijiye/dijie/dijiyega/dedo/dein/doge/denge/dede
kar: karo/kare/karen/karein/kariye/kijiye/kijiyega/karna/karke/kardo/krdo/karlo/karwa/do/de/dena/dijiye/dijiyega/dein/lo/lijiye/lena
mera: mera/meri/mere/hamara/hamari/hamare/humara/humari/humare
aapka: aapka/aapki/aapke/apka/apki/apke/apna/apni/apne/tera/teri/tere/tumhara/tumhari/tumhare
rel: husband/wife/bhai/bhaiya/behan/sister/papa/pitaji/mummy/mom/maa/beta/bete/beti/dost/girlfriend/gf/boyfriend/bf/pati/patni/biwi/saas/sasur/chacha/mama/boss/malik/padosi/tenant/kirayedar/partner/jija/uncle/aunty/ex/friend/employee/driver/mangetar/ladki/ladka/bahu/bhabhi/devar/saheli/dadi/nana/cousin/brother/father/mother/behen/didi/bhaiya/mami/nani/roommate/landlord/bhanja/bhatija/damaad/sali/mausi/bua
konsa: kaunsa/kaunsi/kaunse/konsa/konsi/konse/kis/kya
adr: address/email/mail/number/mobile/phone/id/no
pe: pe/par/me/mein/pr
head: manager/supervisor/senior/boss/incharge/tl/leader/owner/malik/hr
pc: computer/laptop/pc/desktop/windows
upi: gpay/paytm/phonepe/upi/bhim/wallet
ne: ka/ki/ke/ne/ko
rec: register/registered/linked/link/save/saved/laga/lagi/dikh/dala/daala/likha/juda/judi
did: order/book/kharida/khareeda/recharge/pay/payment/ruka/ruki/ruke/mangwaya/kharch/login/jama/withdraw/nikale/nikala/gaya/gayi/aaya/aayi/rehta/rehti
chn: telegram/whatsapp/insta/instagram/signal/fb/messenger/wa`,
  words: `
ask: bataaiye batana batao bhejna bhejo boldo boliye bolo dedo dein dena diji* dikhao do likhiye likho padhiye padho दीजिए दें प्रदान बता बताइए बताएं बताओ भेजिए भेजें साझा bata/bta/bhej/likh/suna/padh/dikha/bol_?/ke_{do} share/send/forward/provide/confirm/upload_?/kar/kr_{kar} bhejiy* bolna sunao likhna padhke dikhaiye dikhana dijiyega mention/verify_karein share/send/upload/provide_karenge/karoge bhej/bata/bta_na/yaar/bhai nikaal/nikal/dekh_?/kar_ke_{do} de_na/yaar/bhai bataye* batayiye bataiy* batad* bta* bhejd* bheje* dedij* sunai* type/note/fill/copy_?/kar/kr_{kar} note/confirm/verify_karwa* likhwa_{do} likhwao likhwaiye pradan_kare/karein/kijiye/karo doge/denge_to/toh/tabhi
may: aap_mujhe kya_aap/main/mujhe/tum mil_sakega/sakta/sakti pata/yaad_hai क्या_आप सकते bata/de/bhej/share_?/kar/kr_sakte/sakti/sakta/paoge/payenge bataoge bhejoge bata/de/bhej/likh/share_?/kar/kr_sakenge/sakoge/paayenge/dete hui_hai_?/ya/kya/nahi koi_bimari/beemari
need: batana_hoga chahie chaiye dena_hoga/padega jarurat lageg* zaroorat/zaruri_hai zarurat आवश्यकता चाहिए ज़रूरत chahiy* chahiega zaroori zaroorat/zarurat/jarurat_padegi/hogi/rahegi required/mandatory/compulsory_hai/hoga/rahega mil_jata/jati/jaye_to/toh batani/batana/deni/dena/bhejni/bhejna/likhni/likhna/bolna/bolni_hogi/hoga/padegi/padega share/confirm/verify/provide/mention/send_karni/karna/karne_hogi/hoga/padegi/padega/thi/tha/hai jaanna/jaanni/janna/jaan_padega/hoga/hai/chahta/chahti/chahunga/sakta/sakti puchna/poochna/puchni/poochni_tha/thi/hai/padega pata_karna/karni ke_bina_?/ye/to_kuch/aage/kaam/process/hum reh_gaya/gayi/gya
wh: kab/kaun/kitna/kitni_hai kaunsa kaunsi kitne konsa kya_aaya/h/hai/he/likha/number/tha/thi कितना कौन_सा क्या_है kis kiska kiski kiske kisne kisko konsi kaunse konse kya_kya kya_rakha/dikh/aa kaha/kahan kitni kitna kya_diya kaunsa_code_dikh/aaya/aa kya_code_dikh kya_rakhi/rakhe kya_set/dala/daala/banaya/diya/likha/dalte/daalte/lagaya/use_?/kiya/karte kab_ki/ka/tak_hai/h kaun/kon_sa/si/se kya_password/pin/mpin/passcode_rakha/rakhi/dala/daala/set/lagaya/diya
about: uske_baad और aur_{aapka} aur_mata/mataji/maa/mother/pita/pitaji/father
enter: daalo daliye dalo enter_kare/karein/karo/kijiye daal/dal/likh_{do} daldo daalna daaliye dalein
neg: bina kabhi kisi_ko mat nahi nahin nhi कभी न नहीं बिना मत na_bata*/karein/kare/karen/kijiye/dein/de/dijiye/share/bheje/bhejein/bhejiye/kholein/kholiye/daalein/likhein/bole/bolein
okay: chinta/tension_mat kaam/khul/kyun/pata/samajh/yaad_nahi kisi_ko_mat_batana koi_baat/problem_nahi nahi_aa/ho_raha nahi_aaya/hai/khul/mil nahi_kar_pa कोई_बात_नहीं चिंता_न nahi_khul*/chal*/dikh*/rehta/raha/rahi/lag/mila purana~nahi ya_nahi/nhi ke_bina_?/ye/to_kuch/aage/kaam/process/hum~nahi/nhi/nahin mail/message/sms/letter_me/mein_?/bhi/hi/aapko_likha/likhi/aaya/aayi/hai/gaya/milega/dekh*/check nahi/nhi_kar_sakte/sakti/sakta_kya/ho kab_tak_valid/vaid
how: kis_number_se kya_hua page_kya_bolta/dikhata kitne_digit/digits/number/akshar dalne/daalne_par/pe/ke kab_badl*/change kis_liye/kaam kisliye kab_tak kaha/kahan_hai/se kaise kya_mai/main/me/mujhe kyon kyu kyun कहाँ कैसे क्यों kab_aayega/aayegi/milega/milegi/hoga/hogi/aaega kitna/kitne_time/din/charge/lagega kya_kar*/karu/hua chalega/milega/lagega_kya kya_karna zaroori_hai_kya kitni/kitne/kitna_baar kis_?/registered_number/mobile/email_{pe}_?/otp/code_aayega/aaega/aata/gaya/jayega/aaya se_?/bhi_pay/payment karna_tha du/dun/doon/lu_kya install/run_?/karna/kar_padega/hai_kya kaha/kahan_dalu/daalu/dalun/paste/upload iske_liye kya_?/ye/iske_admin milta/milti_hai_kya refund/paisa/paise_?/phir_?/bhi_aayega/aa/milega phir_bhi_aa/aayega/aayegi/milega kitni/kitne_der/time/minute_{pe} puchenge/poochenge/puchte/poochte/pucha_interview/exam_{pe} interview/exam_{pe} invoice/bill/receipt/pdf/ticket/slip_?/mere/mera/mujhe_whatsapp_{pe}_bhej* screen_{pe}_kya_dikhega/aayega/aana/dikhna
place: kagaz/kaagaz_par/pe naya/naye_pin/password_chun*/bana* delivery/courier_boy/wale/wala_ko app_me/mein/par/pe atm_me/par branch_jaake/me click_kare/karein/karo/kijiye link_par_click payment_page counter/shop/store/website/portal/settings/profile/page/screen/branch/office/form_{pe} app_ke_andar login_page reset/change/generate/set/create/update/enter/bana/badal_?/kar/kr_lo/lijiye/lena/lein/le/sakte branch/shop/store/office/bank_aaiye/aana/aakar/jaaiye/jaiye/jaakar/visit ke_time/samay panel/site_{pe} forgot/reset_password/pin popup_?/box/window_{pe}
offer: bata/dikha/samjha_sakta/sakti/deta/deti_?/hu/hun/hoon bata/dikha/samjha_dunga/dungi naya/nayi_pin/password_chahiye/bhej bata_deta/deti bhej_deta/deti/diya/dunga/dungi/raha/rahi hum_bhej humne_bheja mai/main_bata/bhej bhejunga bhejungi dunga dungi bhejenge bhej_rahe
done: aa/bhul/ho/mil_gaya aaya_hai badal/bata/daal/dal/de_diya bhej_diya_maine bhool_gaya/gayi block/expire_ho change_kar_diya chori kat_gaya/gaye/liye maine_bata/diya verified maine/humne~kiya/di/diya/liya/badla/badal/bataya/lagaya/bhara/change/update/kari kar/bhej/badal/bata/de/mil_?/di_diya/liya/liye/gaya/chuka/chuki khud_?/hi_change/badal/update_kar_li* karta/karti_hu/hun/hoon login/click/open/download/install_?/bhi_kiya/kia/kari se_pay/payment_kiya/ki/kia/kar payment_?/ho/kar_gaya/gayi/diya kaam/chal_nahi nahi_chal/chalta/khul purane/purani/old_number/phone/email_{pe} do_baar maine_chalaya dubara_bhej* bhej*_dubara dobara_bhej* bhool/bhul_gaye/gaya/gayi otp/code/sms/message/msg_aaya/aayi/aya/mila/pahuncha_kya/na/ya otp/code/sms_nahi/nhi_aaya/aya/mila/aa
told: bol_deta/deti/dunga/dungi alag_lag* puchenge poochenge puchunga poochunga puchungi bol_raha/rahe/rahi_hai/h/hain/he/tha/the/thi/ki/ke/mujhe/otp/pin koi/banda/bande/wo/woh/ek/kisi/log/aadmi/ladka_bol_raha/rahe/rahi bola call_aaya/aayi dhokha fake farzi fraud froud keh/maang/mang_raha/rahe kya_yeh_sahi maanga manga nakli phone_aaya/karke sach_hai sahi_hai_kya scam thug yeh/ye_kya_hai kisi_ne kisine bol_rahi/rha boli bolti likh_ke_aaya aaya_hai_kya manga_tha maang/mang_rahe/rha fraud* dalwaya aapne_bheja ne_kaha kaha_tha/gaya dobara/resend~bhej* fir/phir_se~bhej* otp/code_dobara/resend system/website/app/site/page/bank/machine_?/aapse_mang*/maang*/puch*/pooch* digit/digits/akshar_ka/ki/ke_hona/hone/hoga system/website/app/site/bank~maang*/puch* ek/kisi_aadmi/ladke/bande_ne kisi_ne/bande karwaya karwayi kaam_nahi_kar_raha/rahi aapne/tumne/apne_unko/unhe/unhein/usko/use/kisiko/kisi number/letter/character/akshar/capital_hona/hone/rehna_chahiye/chahie/zaroori/padega ye/yeh/kya/wo/woh_?/link/file/app/site_safe/secure_hai/h safe/secure_hai/h_na/kya bank_?/wale/walo/wali_ne_kya
policy: character/akshar_?/ka/ki/ke_hona/hone_chahiye aap_change_kar jarurat/kabhi/zaroorat/zarurat_nahi kabhi_share_na/nahi khud_change kisi_ke_saath kisi_ko_bhi/mat/na kisi_se_bhi mat_bataiye/batao/share na_bataye/batayein nahi_maangenge/maangte/mangte recently_shared share_mat share_na_kare/karein किसी_को न_बताएं साझा_न mat_kholiye/kholna/kholo/bataye/batana/dijiye hamari/humari/hamare_taraf nahi_mang*/maang*/puchte/poochte/lete/hoti/badal/badla sirf_app/branch/counter/website/isi khud_?/app/profile/hi_{pe} khud_badal/update na_dein/dijiye/dena/bheje/kholein bina_appointment yahan/yaha/idhar/mujhe/humein/hume/hamein_?/par/pe/me/share_nahi/nhi sirf~time/counter otp/code~ko_batana_hota dikhana_hoga/padega/hota/hai hum~nahi_karte/rakhte/lete/poochte/dekhte sirf/keval_aapko/aap_?/hi_pata/maloom/jaante/jante/jaane na_{kar} mat_{kar} otp/password/pin/code_maange/mange/maangta/pooche/puche tabhi_dena/batana/bolna/dijiye wahi/wohi/vahi_daal*/dal*/enter/use yahan/yaha/idhar_chat_?/par/pe/me/mein_?/share_nahi/nhi/mat
i: hum mai main maine mene usne मैं मैंने हम humne
my: mera mere meri मेरा meko
our: hamara hamare hamari humara mera meri हमारा
your: aapka aapke aapki apka apke apki apna apne apni tera teri tumhara tumhari अपना आपका
you: aap aapko apko tum tumko आप आपको
please: kripaya kripya please pls zara कृपया
is: h hai hain he tha है
filler: ka ke ki no number
me: hamein hume humein idhar mereko mujhe yaha yahan मुझे यहाँ हमें mujhko de/bata/bta_do/dena/dijiye dedo batado
statement: alag_se code/otp/sms_aa/mil_gaya/gya/chuka bheja/bheji_jayega/jaega/jayegi/jaegi book/confirm/refund_ho ho_gaya_hai kar_diya_hai bheja/bheji_gaya/gayi/hai/diya mil_gaya/gayi/gya/raha match_nahi/nahin galat post/courier/dak_se_aa/aayega/aayegi/milega {pe}_aayega/aayegi/aaega/pahunchega/pahunchegi
missed: nahi/nhi/nahin_aa*/mila/mili aaya/mila/aya_nahi/nhi
resend: resend dobara/phir_se_bhej*/send phir/fir/dubara/dobara_?/se_bhej*/send naya_code/otp
cond: agar jab
trial: try/check_kijiye/karo/kariye/kar phir_se dobara backup_code_se
whether: alag purana kisi/koi_aur reject accept try_kiya shuru se_bada/zyada/jyada maanga signature daalte_time/waqt naye/naya_password/pin_se yaad special/capital_character*/letter* same/wahi_password sahi_dal*/daal*/type
card: card_ke_aage/saamne/upar~number card_ke_#_digit card_ke_aakhri/last/number कार्ड_नंबर/नम्बर card_?/ka/ki/ke_?/poora/pura_number/no/detail/details 16_digit card_ke_?/aage_?/wala/likha/ka_number/digit card~pura/poora/full_number card_pe/par_likha_?/hua_?/lamba/bada_number card_ke_saare/sabhi/pure/poore_digit/digits/number lamba/lamba_wala_number solah/16_number/ank/digit/digits card_ke_aage_?/ke/wale/likhe_?/solah/16_number/digit card_ke_saamne/front_?/wale/likhe/ke_?/16/solah_number/digit
cvv: card_ke_peeche/piche सीवीवी piche/peeche/pichhe~teen/3/digit/digits/number/likha teen/3_digit/digits/number/ank card_ke_pichhe card_ke_ulte/ulti/back_?/taraf/side ulte/ulti/dusri/doosri_taraf/side_?/jo/wala/likha_?/teen/3_number/digit signature/sign_?/strip/patti_ke_paas/bagal/side~number/digit teen/3_ank/number/digit_?/jo/wala_?/card_?/ke_peeche/piche/pichhe/back
expiry: expiry card_kab_tak valid_upto card_kab_expire card_ki_validity valid_till/thru
cardPicture: card_?/ka/ki/ke~photo/foto/pic/selfie card~dono~photo/pic/foto
cardPin: atm/card_?/card_?/ka_pin atm_{pe}_dalte/daalte/dabate/lagate_ho/hain/hai/h/he char/chaar/4_digit_?/jo_atm paise/paisa_nikal*~pin
pin: mpin pin पिन phone/mobile/screen_?/ka/ke_lock_?/ka_pattern/pin/code phone/mobile_ka_?/wala/screen_lock_?/wala_pattern/pin/code tpin
password: paasword passcode password पासवर्ड backup_code/codes
securityAnswer: sawal~jawab security_answer security_question/sawal question_ka_answer/jawab secret_answer/question/word/sawal
code: message/sms/msg_?/me/mein/aaya_?/hoga/hai_?/usme/me_?/ek_number/digits jo_?/abhi/aapke/tumhare_phone/mobile_?/pe/par/me_aaya* o_t_p otp sms_me_aaya_code sms_wala_code verification_code ओटीपी कोड code~aaya/aaye*/gaya/mila/dikh*/bheja #_digit_?/ka/wala/ke_code/number/otp jo_?/number/code/#/otp_?/digit/number_aaya/aaye*/dikh*/hai login/security/sms_code aaya_?/hua/wala_code/otp verification_number sms/message_ke/ka/mein_?/jo_?/chhe/6/char/4_number/digit/digits sms/message/msg~padh_?/ke/kar_suna*/bata*/bol* authenticator_?/app_?/pe/par/me/mein/wala/ka_?/jo_?/wala_number/code/digit/digits/chal char/chaar/chhe/chheh/6/4_ank/akshar_?/ka/wala_?/sandesh/code/otp sandesh_{pe}~number/code/ank jo_?/abhi_sms/msg_?/abhi/aapko/aapke_gaya/aaya/aayega/aya_?/hai/h_usko/use/wo/woh verification_wala/wale_number/digit/digits
codeWeak: code
digits: digit digits jo/usme/wo_number number_aaya/aayega/dikh*/likha/jo ank number_hoga
texted: message_aaya
sms: aa_raha_hoga aaega aaya_hoga aayega message mobile/phone_par/pe msg otp sms मैसेज aaya_hai aa_gaya/gya/gayi aaye gaya_hai/hoga/h galti_se aaya/aayi_hoga/hogi ek/1_minute phone_dekho jo_?/otp/code_aaya sandesh
relay: batao bhejo kya_aaya woh_code yaha/yahan_likh bata/bta/padh/bol/likh/suna_?/ke/kar_{do} bataiy* sunao sunaiye boliye padho padhiye forward/share/send_?/kar/kr_{kar} kya_likha/number wo_code bhej_{do} wapas_bhej*/{do} forward_{kar} padh_ke bolo boldo wo/vo/woh_chahiye kya_hai_wo/vo/woh kya_aaya/aya_hai/h/he
approve: haan/yes_daba approve_?/kar/kr_{kar} approve/accept/allow_maar/daba/thok/tap_{do} collect/payment/upi/money_?/collect_request_?/aayi/aai/bheji/hai/usko/jo~approve/accept/allow/pay approve/accept_maar_?/do
governmentId: id_proof kyc_document आधार पैन aadhar_card aadhaar_card adhar* adhaar pan_card pan_?/card_?/ka_no/number voter_?/id_card driving/gaadi_licence passport_?/ka/ki_photo/number/copy id_card dl_number aadhaar aadhar voter_id passport_ke/ki_pehle/dono/copy passport~copy licence_ka/ki_photo/copy/number pan_ke/ka/ki_?/aakhri/last/akhri_?/4/char/chaar/four_akshar/digit/digits/number/no/letters/characters/photo/copy/pic {aapka}_pan pan_?/number/no_{kar} pan_batao/bata/bataiye/bhejo/bhejiye/bhej/boliye pan_no/number pehchaan/pehchan_patra gaadi/driving_ka_licence/license licence/license_number/no ration_?/wala_?/ka_card
bank: ifsc khata_number/sankhya policy_number_ya_account अकाउंट_नंबर खाता bank_account acc/account/khate/khata_?/ka/ki/ke_number/no/details/detail bank_?/ka/ki/ke_?/account_detail/details/naam/number {konsa}_bank passbook cancel/cancelled_cheque cheque_ka/ki_photo/copy {konsa}_account/khate/bank_{pe}_?/refund/paisa/paise_dalu/daalu/dalun/daalun/bheju/bhejun/transfer a_c_number/no/details cheque_book_ka/ki_?/pehla/page_?/photo/copy
bankWeak: account khata
bankLogin: mobile/net/internet_banking_password/login/id/user user_id_aur_password
netBank: internet/net_banking netbanking
birth: date_of_birth dob janm_tareekh/tithi जन्म_तारीख/तिथि जन्मतिथि janam/janm/birth_?/ki/ka_date/tarikh/tareekh/din paida_hue/hua/hui janam_din/tithi janamdin janmdin
age: aapki_umar umar_kya umra umar_kitni kitni_umar {aapka}_?/ki_age_?/kya/kitni umra_kya
identity: bimari dharm father/mata/mother_ka_naam health income pehle_school salary shaadi shadi shaadi_se_pehle kama* tankhwah kitne_bacche/bachche married/shadishuda bacche/bachche_kitne pehla/pehli_school pehle/pehla_pet/paltu_ka_naam maiden_name pet_ka_naam mata/mataji/mother/maa/mummy_?/ji_ka/ki_?/shaadi/shadi_?/se_?/pehle_?/ka/wala_surname/sarname pita/pitaji/papa/father/mata/mataji/maa/mother_?/ji_ka_?/pura/poora/full_naam/name paltu_janwar/pet beemari akele/akeli_rehte/rehti ghar_{pe}_kaun_kaun school_{pe}_padh* bachpan_{pe}_?/kaunse/kis_school father/mother/father's/mother's_?/ka_?/full_name jaati_?/kya/aapki/{aapka}
decoy: kaunsa_password_wifi ticket/booking_pe/ka/ki_confirmation_code card_ke_peeche_wale/likhe_number_pe/par_call bachche_ki_umar gate/door_ka_code account_balance/band/holder/me/mein/pe/se account_ka_balance area_pin booking/complaint/gadi/mobile/order/phone/reference/ticket/tracking/transaction_number coupon/pin/promo_code gift/sim_card number_par/pe pincode savings_account cache_aur/and_cookies serial_number peeche/piche~serial_number janam/janm_din_ki/ke_badhai/mubarak*/shubh*/offer serial/model/imei_number~peeche/piche/pichhe_?/likha/chhapa/hota peeche/piche/pichhe~serial/model/imei_number_hai/h/likha/wo/ki/ka/bata* error_code
person: delivery/courier_wale/boy_ka/ki kisi_aur unka unki uska uski {mera}_{rel} {rel}_ka/ki/ke/ne us/is/jis_ladki/ladke/bande/aadmi/aurat/customer/user/number/lady/driver/passenger_?/wale/wali_ka/ki/ke/ne/wale/wali unke uske kisi_?/aur/customer_ka/ki/ke us/is/jis_agent/rider/boy/bande/banda/insaan_?/ka/ki/ke_ka/ki/ke/naam/number/mobile rider/captain/courier/seller_?/boy/wale_ka/ki
contact: address email number mail mobile phone ka/aur/ghar_pata room naam
balance: balance kitna_paisa kitne_paise transaction_history transactions order* recharge* booking* bill* statement history kharch* due bacha/bache loan emi udhaar bakaya call_detail* khate fees fee baaki baki
disclose: email/number_register_hai {konsa}_?/wala/wali_{adr}_?/id/no~{rec} {adr}_?/id/no_{konsa}_?/wala/wali~{rec} kiska/kiske/kiski_?/naam_?/pe/par/se_account/number/khata/sim/order/gaadi/booking/naam kisne_order/book/receive/liya/sign/payment/uthaya kahan/kaha/kidhar~rehta/rehti/rehte/rahta abhi_bhi_?/aapke/tumhare_?/yahan/paas/yaha_kaam/customer/service kiske_saath/sath {rel}_?/ka/ki/ke_?/naya/nayi_{adr}_{do} last_#/four/char_digit*/number_bata* {konsa}_{rel} {mera}_{rel}_?/ne/ka/ke~kitna/kitne/kab/kya_bacha/bache/baki/due/kharch kya_{mera}_{rel}_ne/ka/ki {aapka}_customer/client/member_hai sirf/bas_area/naam/sheher/shehar/number/address/pata_bata* {rel}_kis/kaunsi/konsi/kaunse_flight/train/bus/hotel/room order/booking/account/parcel_ka_customer/malik/owner/client_kaun customer/client_kaun_hai/tha_?/iska/uska_?/naam
change: badlo change/update/edit/set/replace/correct/badal/daal/dal/laga/register/link_?/kar/kr_{kar} badaliye badalna badalwa* daalo daaliye badal/hata_ke/kar change/badal/update_?/kar/kr_sakte/sakti/sakta_ho/hai/hain
remove: hata* hata/nikal/delete/remove/disable/off/unlink/deactivate_?/kar/kr_{kar} band_?/kar/kr_{kar} hatao nikalo
skip: chhod/rehne_do verification_chhodo chhodo chodo chhodiye skip/bypass/ignore_?/kar/kr_{kar} bina_?/kisi_verification/kyc/sawal/puche/pooche/verify/otp iske/uske/sawal/verification_?/ke_bina time_nahi/nhi seedha/direct_?/se_change/kar/badal/unlock/khol/kardo/karo jawab~nahi_pata/yaad nahi_pata/yaad~jawab baar_baar verification/kyc_baad_me baad_me_?/verification/kyc_kar security_questions_skip bina_?/kisi_wait/intezaar/intzaar/ruke
verification: kyc sawal security_question verification verify sawalo sawal_jawab security_sawal ye_sab_process security_questions/question/sawal
activate: activate/chalu/chaalu/port/transfer/shift/on/start_?/kar/kr_{kar}
sim: sim
mfa: authenticator otp_verification 2_step two_step/factor authenticator_app double_verification otp_wala_system purana/purane/old_device/phone/mobile dusra/doosra/second_step step_login
mail: @mail email mail email_id mail_id gmail
phone: number mobile phone no
account: account khata profile id connection plan
other: #_kar/kr doosra purane/purana/purani_wale/wala/wali dusra is iss naya naye nayi ye_wala doosri dusri dusre doosre isi new ye_wali/wale personal alag @mail
install: kholiye kholo download/install/open/accept/start/on_?/kar/kr_{kar} khol/daal/dal_{kar} kholna chala/chalu_{kar} chalao start/install/open/on_?/kar/kr_sakte/sakta {pe}_kar/kr_lete/lenge/lo {pe}_karte {pe}_aa_jao/jaiye/jana/jaao {pe}_aao/aaiye/aana connect_ho_jao/jaiye/jana connect_{kar} use_{kar}
open: dekhiye dekho kholiye kholo kholna kholiyega dekhna khol_{kar} open_?/kar/kr_{kar} click_?/kar/kr_{kar} chalao chalaiye dekh_lo/lena/lijiye khol*
screen: apni_screen screen_dikhao screen_?/ko_?/share/dikha_?/kar/kr_{kar} screen_share/sharing_{pe}_aa/aao/aaiye/aana screen_sharing_on/start/chalu_{kar}
control: remote_?/pe/par/se/control/access_le/lena/leta/lene/access/de/connect/allow access/control_?/mujhe/mera/hume_de/do/dedo/dijiye/dena {aapka}_{pc}_?/ka/ke/ki/pe/par/me/ko_?/remote/screen_?/pe/par/se_access/control/connect/le/ghus* connection/request/session_allow/accept mai/main/hum/mein_?/khud/yahan_?/se_{aapka}_phone/mobile/screen/system/computer/laptop/pc_?/khud_dekh*/chala*/control/operate/thik/theek mai/main/hum_?/khud_control_le/lunga/lungi/lu/leta/leti/lete/lenge/karta/karunga usse/us_?/se/me/app_?/mujhe/mai/main_{aapka}/mera/meri_screen/phone/display/system_dikh*/dekh* mai/main/hum_{aapka}_{pc}/system/phone/mobile_{pe}_?/remotely/andar/remote_aa/aata/aati/ghus/connect/login accessibility/overlay_?/ki/ka_permission_?/de_do/dijiye/on
run: chalaiye chalao run_?/kar/kr_{kar} chala_{kar} execute
paste: paste paste_?/kar/kr_{kar} chipka*
command: command script ye/yeh_line ye/yeh/is_?/wala_code code_paste niche/neeche_wala
archive: zip zip_file enable/allow_editing/macro/macros/content rar macro/macros/editing/content_?/ko_enable/allow exe macro
file: file link photo screenshot video word excel bill receipt invoice pdf document
here: @url is/iss_link link_par/pe yaha* neeche niche sab_kuch link_se/me/mein is/iss_page/site/portal/website
refund: paisa paise payment refund salary payout pension cashback amount rakam tankhwah wapas cash_back
pay: bhejo bhej/daal/dal/transfer/pay/payment/jama/credit_?/kar/kr_{kar} bhejna bhejiye daalna daaliye
otherAccount: {rel}_?/ke/ki/ka_account/khate/card/{upi}/bank_{pe} doosre/dusre/doosri/dusri/naye/naya/alag_?/bank_account/khate/card/bank/{upi}_{pe} kisi_aur_?/ke_account/khate/card/bank/{upi}_{pe} is/iss_account/khate/card/{upi}_{pe}
p2p: bitcoin {upi}_?/number/id/wale/no_{pe} crypto usdt
divert: direct_mujhe_pay gift_card_khareed/kharid/lo mere_paytm/upi_pe safe_account_me seedha_mujhe {rel}_?/ke/ki/ka_account/khate/card/{upi}_{pe}_bhej/daal/dal/transfer_?/kar/kr_{do} uske/unke_account/khate/card/{upi}_{pe}_bhej/daal/dal/transfer_?/kar/kr_{do} doosre/dusre/naye_?/bank/wale_account/khate/card_{pe}_bhej/daal/dal_?/kar_{do} mere/meri/mera_?/personal/wale_{upi}_?/number/id/wale/no_{pe}_?/payment/paisa/paise/amount_bhejo/bhejna/bhejiye/kardo/karo/daalo/dalo mere/meri/mera_?/personal/wale_{upi}_?/number/id/wale/no_{pe}_?/payment/paisa/paise/amount_bhej/kar/kr/daal/dal/transfer_{do} card/bank/account_{pe}_?/to_mat/nahi/nhi_?/karo/karna/chahiye/daalo/bhejo~{upi}/account/cash/khate_{pe} refund_?/mujhe_cash_{pe} cash_{pe}_?/hi_de/wapas/dilwa_?/do/dijiye/dena_refund
channel: personal_number telegram whatsapp insta instagram fb facebook wa mere_number mera_mail personal_email/whatsapp/no apna_number_deta/deti/dunga/dungi/de signal yaha/yahan/idhar_?/pe/par/chat_nahi/nhi/mat_?/to/karo_{chn}_{pe}
write: baat_karo/karte likho call/contact/message/msg/ping/dm/whatsapp/add/baat/text_?/kar/kr_{kar} baat_karenge/karein aa_jao/jaiye likhna {pe}_karte_hain/hai aa_jao bhej_{do} better accha behtar {pe}_baat add_karo paas karte {pe}_aao/aaiye/aana {pe}_aa_jao/jaiye/jana
signIn: login/verify/validate/renew/reactivate_?/kar/kr_{kar} log/sign_in_?/kar/kr_{kar} dobara/phir_?/se_jodo/jod/link/connect work/office/company/official/employee/agent/staff/apni/apne_?/wali/wala_id/email/account/login_se_khol*/dekh* login_daalo/dalo/daaliye login_daal/dal_{do}
workAccount: {aapka}_account/console/mailbox/id/licence/license/seat/session/inbox sab/sabhi/saare/har_?/support_agent/agents/staff/employee/employees office/company_?/wale/wala/wali/ki/ka/ke_email/mail/id/login/account mailbox agent_console helpdesk work/kaam_?/ka/wala/wali/wale_account/id/email/mail/login {aapka}_official/office/company_?/wala/wali/wale_id/email/mail/account {aapka}_?/agent/operator_seat/licence/license/console/agent/operator/access~expire/band/suspend/inactive_ho_?/gaya/gayi/gya
expires: band/block/expire/suspend/deactivate/lock_ho_jayega/jaayega/jayegi/raha/rahi mailbox/inbox/quota_?/is_full expire_hone last_date
hurry: #_minute_me abhi_kar*/kr*/chahiye/bhej*/do fatafat jaldi turant foran #_min_me aaj_raat abhi_ke der_ho
threat: case/complaint_kar court nahi_to/toh police shikayat varna warna naukri consumer fir viral twitter
authority: kal/pehle/purane_wale_agent/bhai/sir/madam_?/ne_?/bola/kaha/bol kal_wale_agent aapke_manager bank_se_bol cyber_cell income_tax manager_ne police_se rbi {head}_?/sir/sahab_ne/se_approve/bola/bol/kaha/permission mla minister head_office upar_se sahab_ka
secrecy: secret kisi_ko_mat/nahi/na chupchap hamare_beech {head}_ko_mat
bribe: commission/paisa/paise_dunga paisa/paise_milenge extra_kama* hissa khush_kar chai_pani
plea: hospital_me meherbani please_please operation bacche_bimar/bhukhe haath_jod* ro_rahi/raha
refusal: maaf possible_nahi nahi_de/bata/kar/khol_sakte/sakta/sakti allowed_nahi not_allowed permission_leni policy_ke
claim: bol_raha_hoon/hu mai/main_bank_se se_bol_raha/rahi/rha se_hu/hoon/hun team_se department_se
display: screen
showScreen: share/dikha_?/kar/kr_{kar} dikhao dikhaiye
private: personal private
lost: kho_gaya access_nahi chori band_ho_gaya kho_gayi/gya band_ho_gayi/gya band_hai/tha purana purani toot* nahi_raha use_nahi block_ho
it: woh wo usko use
seed: wallet_?/ke_?/#_words #_words recovery/seed/secret_?/wala_?/wale_phrase/words private_?/wala_?/wali_key
login: user_id id_password id_aur_password ka/wala_login id_pass login_?/ki_?/ke_details/detail/credentials
tapYes: approve/accept/allow/yes/haan/ok_?/pe/par_?/click/tap/daba_?/kar/kr_{kar} yes/haan/ok_dabao/dabaiye/dabana/press
push: notification popup pop_up prompt login_request option_aayega
coax: sabko/sab_?/ko~likha_aata mujhe/humein/hume/staff_to/toh/ko_bata/de_sakte
formality: sabko/sab_?/ko_aata wo_to/toh_?/bas/sab_standard/automatic/normal/formality company_se_hi
kin: mummy maa mata papa pita father mother kutte pitaji mataji
name: naam
picture: photo pic foto selfie
cards: card
num: number
onFile: registered register_hai/hua linked link_hai/hua juda/judi_hua/hui/hai laga/lagi_hua/hui/hai dikh_raha/rahi/rhi/rha save/saved_hai {mera}_?/account/profile/id_account/profile_{pe} aapke_paas file_me system_{pe} juda judi
deed: kya/kab/kitna/kitne/kitni/kis/kiske/kisko/kaha/kahan/konsa/kaunsa_?/kya/saath/sath/ka/ke/se/din/baje_{did} {did}_kiya~kya/kab/kaha kya/kab/kitne_?/ka/ki_{did}_hua kaam_karta/karte/karti kya/kab/kitna/kitne/kitni~liya/li
didq: kya kab kahan kaha kitna kitne kitni kis kiske kisko abhi_bhi
records: customer/customers/client/clients/logo_?/ka/ki/ke_data/list/numbers/details/database
staff: {head} branch_manager team_leader/lead it_team/wala/wale/department admin staff colleague
tool: software crm freshdesk zendesk salesforce antivirus vpn tool ticketing
uses: use_?/kar_karte/karta/karti chalate kaam_karte dekhte
process: verify verification approve approval escalat* limit process reset unlock
fishing: verify~kya_puch*/pooch*/poochh* kya_kya_?/cheez_puch*/pooch*/maang*/mang*/verify/check aap/log/usse/unse/customer_?/log/se/aap_?/kya_puchte/poochte/puchoge/verify sawal/question/questions~puch*/pooch* kitne/kitna_?/log/bande/agent/agents/staff/aadmi_?/ho/hain~shift/duty/baithte/hote_?/par/pe/me_ho/hote/hain/baithte/me kitne_log/bande/agents/staff~shift/duty/team/office/hote/baithte shift/duty_?/kab/kitne/aapki_?/kab/baje~khatam/change/badal* ghar/office/home_se_kaam aap_?/log_ghar/home_se {konsa}_floor/building/city/sheher/office/shehar/department_?/me/mein/se/pe~ho/baithte/hain/kaam/baith* {head}_?/sahab/ji_?/ka/ki/ke_?/naam/name/full_?/aur_naam/name/number/email/contact/no {head}_?/aajkal/abhi/ka/shift/yahan_kaun kaun_?/hai/aapka/aapki_{head} bina_?/{head}/kisi_?/se/ke/ko_?/puche/pooche/permission/approval~kitne/kitna/refund kitne/kitna_tak_?/ka_refund/approve/limit kaun_approve/authorise/authorize/decide/sign/sambhal*/dekh*_?/kar_karta/karte/karti/ta/hai duty/shift/raat/night_?/ko/me/shift_?/pe/par/me_?/duty/shift/pe_kaun screen_pe/par_kya wahan_kya_dikh* aapko_?/screen_?/pe/wahan_kya_?/kya_dikh* aap_kahan/kaha/kidhar_se_?/baat/kaam/ho_?/kar_ho/rahe/kaam/karte employee_id/code aap_?/log/log_kya_?/kya_check/dekhte/maangte/mangte/verify aur_?/kya_kya_pooch*/puch* approve/decide/sign_?/kar_kaun_kar* office/branch_se_ho/hain {head}_madam/sir/ji/sahab_?/ka/ki_naam/name/number/email/kaun {konsa}_antivirus/software/crm/vpn/tool_?/use/chal_hai/karte/chalate/dala/daala kitne/kitna_?/amount/rupaye/rs/paise_tak~refund kaise_pehchante/pehchanoge/pehchan/verify/confirm/pata_karte/karoge/lagate team_{pe}_kitne kitne_?/rupaye/amount_?/ke/se_upar/zyada~{head}/permission/approval {head}_?/ki_permission/approval~kitne kitne_baje~duty/shift id/verify/identity_kaise_?/verify/check_karte/karoge/karti kaun_pass/clear_karta/karte/kare kya_kya_?/data/details/cheez_dikhta/dikhti/dikh {konsa}_?/system/software/program_{pe}_?/aap_customer jis_system/software/program/app system_{pe}_aap_customer manager/supervisor/boss_ka/ki_naam kya_?/kya_pooch/puch/pooch/poochh_?/ke/kar/kr_pass/verify/unlock/reset_?/kar_karte/kar/dete agar_kisi/customer/koi/usko_?/ko/bande_?/kuch/apna/sab_?/bhi_yaad/pata_na/nahi/nhi~kya yaad/pata_na/nahi/nhi_?/ho/hua/rahe_to_?/phir/aap_kya_?/kya_puch*/pooch*/maang*/check/chal* {aapka}/aapki_system/screen/panel/computer_{pe}_?/kya_kya_dikhta/dikh/aata/likha_?/hai/raha_?/mera/jab_?/number/naam/id_?/daalne/dalne/dala_?/pe/par approval/permission/manjuri/manzoori_kaun/kon_deta/dete/leta kaun/kon_approval/permission/manjuri_deta/dete kisse/kis_?/se_approval/permission/manjuri_leni/lete/leke kitne/kitna_tak~bina_?/kisi/kisise_puche/pooche/permission/approval antivirus/crm/vpn/software_{konsa}_?/hai/wala_use/dala/daala/chal*/lagaya/lagate aap_?/log/bhi_wfh {konsa}_{konsa}_?/cheez/cheezein/sawal/detail/baat_puch*/pooch* verification_{pe}_{konsa}_sawal/cheez/question verification_{pe}_kya_?/kya_poochte/puchte/aata/hota/maangte kis/konsa/konse/kaunse/kaunsa_tool/software/crm_se/pe_karte/kar/dekhte/chalate/banate kis/konsa/kaunsa/konse/kaunse_vpn
internal: extension internal intranet employee/staff/agent_list/panel/link/url/id admin/agent_panel/url sop roster verification_script approval/refund/escalation/verification_process/procedure/limit/policy verify/verification_?/karne/ke_?/ke_sawal/questions andar_ka/wala_process/system/number process~andar_ka
reset: reset_?/ka/wala_link reset_mail/password/email password_reset naya/new/temporary_password reset_bhej*
payee: payout salary pension beneficiary tankhwah
rights: admin owner joint_holder nominee access authorised/authorized_user
add: bana/jod/add_?/kar/kr_{kar} banao jodo dilwa/dila/de_{do}
access: unlock_?/kar/kr_{kar} unlock login_karwa* account_khol*
alerts: notification* alert* sms_alert*
takeover: naya/new/temporary_password~mujhe/bata/batao/bhej/bhejo/de/dedo otp/code~naye/doosre/dusre_number otp/code~is/isi/iss_?/naye/wale_number/mobile_?/pe/par_bhej*/daal*/do sim/number~mere/is/naye_naam/sim_?/pe/par_{kar} bina_?/kisi_otp/verification/form_?/ke~change/badal/unlock/update_?/kar/kr_{do} {mera}_{rel}_?/ka/ki/ke_password_reset/change/naya/set mere/hamare/meri_naam_?/pe/par/me_transfer/change/shift_?/kar/kr_{kar} mere/hamare/meri_naam_?/pe/par/me_kar/kr_{do} mere/hamare/meri_naam_?/pe/par/me_karwa/kardo/karo/krdo otp/2fa_?/wala/wali/wale/ka_?/system/verification/code/jhanjhat_?/ko/hi_band/hata/off/remove/disable/nikal_?/kar/kr/hi_{kar} {mera}_{rel}_?/ka/ke/ki_khata/account/upi/number_?/beneficiary/payee/list_?/me/mein_jod/add_?/kar/kr_{do} piche/peeche/pichhe/backend/andar/system_se_?/hi_kar/jod/badal/approve/hata/unlock/daal/dal_?/kar_{do} {rel}_ko/ka/ke_?/naam/account/number_?/account/profile/policy_?/se_hata/nikal/remove_?/kar_{do} change/badal/update/unlock/reset_?/kar/kr_{do}_bina_?/kisi_otp/verification/pooche/puche/code/kyc otp_?/wala/wali_hata_ke/kar_?/seedha/direct seedha/direct_password_reset/change/badal sim_{pe}_mera/mere/meri_?/purana/same/wala_number_daal*/chalu/kar/kr/laga/dal*/chala/shift/transfer mera/meri_?/registered/purana_email/mail/number/mobile_?/id/number_badal/change/update_?/kar/kr_{do}
remoteTool: remote_app/support/access quick_support quicksupport support_?/wali/wala_app
terminal: console f12 command_prompt run_box/window address_bar
enterKey: enter_daba*/maar* enter r_dabao/daba*/press ek_saath_dabao/daba/press/dabaiye r_ek_saath
unpack: unzip extract_?/kar/kr_{kar} enable/allow_editing/macro/macros/content macro/macros/editing/content_?/ko_enable/allow
pc: {pc}_{pe}
openHow: mobile/phone_{pe}_nahi/nhi_khul*/chal*/dikh*/open sirf_{pc}_{pe} double_click antivirus~band/ignore* enable/allow_editing/content/macro/macros macro/macros/editing/content_?/ko_enable/allow {pc}_{pe}_hi_khul*/chal*/dikh*/kholna/kholo
evidence: proof saboot screenshot screenshots photo video receipt bill complaint details
newBank: bank/account/khata_?/account/number/details_badal/change_?/ho_gaya/gayi/gaye/gya naye/naya/new_bank_?/account_?/number/me/details~bhej*/daal*/payment/use/hai aage/ab/agle_?/mahine_se~is/naye/doosre_account/khate/bank bank_badal_liya
bankDetails: {mera}_?/bank/company/vendor/firm_account/khata/bank bank_details
changed: badal_gaya/gayi/liya ab_se aage_se change_ho_gaya
giftCard: gift/amazon/google/flipkart/steam/prepaid_?/gift_card/cards/voucher/vouchers voucher
spend: registered/saved/purane_address_pe/par gift_card/voucher_se_pay/payment/kharid*
giftRefund: gift_card/voucher_{pe}
buy: kharid* khareed* buy le_lo
privateContact: {mera}_personal/private_whatsapp/number/no/mail {aapka}_ghar_ka_number {aapka}_personal/private_?/mobile_number/no/whatsapp/insta {aapka}_whatsapp/insta_number/id insta/telegram/whatsapp/snap/snapchat/fb/facebook_?/ki/ka_id/number/no_?/kya_?/hai/h_{aapka} insta/telegram/whatsapp/snap/fb_?/ki/ka_id/number/no_?/do/batao/bata/de/bhejo_?/do/na_{aapka}
insist: tension/ghabra*/daro/dariye_mat bharosa kuch_nahi_hoga normal_hai formality company_se_hi trust pakka_safe safe_hai
gave: pehle_?/hi_bata/de/bhej_diya
captcha: captcha robot
lastFour: last/aakhri/akhri_4/four/char
qr: qr_?/code_?/ko/yahan_scan qr_code
winR: windows_key/button_?/aur/or/and/ke_?/saath_r
session: session/login_?/ki_?/wali_cookie/cookies session_?/wali_?/ki_id`,
};
