export const about = { source: 'curated by hand: words that phishing addresses put beside a brand, and words of help-desk lures, in the languages of the support consoles', licence: 'MIT with this project', checkedOn: '2026-11-22' };

/** Words that ask a reader to sign in, prove or save something. Beside a brand on a foreign address they are an impersonation. */
export const credentialWords = `
2fa accedi acces acceso access accesso account accounts activate activation actualizacion actualizar aktivieren anmelden anmeldung area-clienti areaclienti atualizacao atualize
auth authenticate authorization authorize auths banking bestaetigen bestaetigung bestatigung bestätigen bloqueada bloqueado bloqueo cadastro codigo comprobar compte conferma
confermare confirm confirma confirmacao confirmar confirmation connect connexion conta contas contrasena credential cuenta desbloquear desbloqueo einloggen enroll enrollment entrar
entsperren freigabe gesperrt id identidad identifiant identification identite identity ingresar iniciar inloggen kennwort konten konto locked log logging logi login logins logon
logowanie mfa mitid myaccount myid oauth otp particulares particuliers pass passcode passkey passwd password passwort pin potwierdz protect protection pushtan reactivate
reactivation recover recovery regularizar rejoindre reset restoration restore revalidar revalidate safety secure secured securite security seed segura seguranca seguridad seguro
senha sesion session sicher sicherheit sicherung sign signin signon sperrung sso suspended suspensao suspension tan token unblock unlock unlocked userid utente valid validacion
validar validate validation validieren vault verif verifica verificacao verificacion verificado verificar verification verified verifizieren verify wachtwoord wallet wallets
webauth webmail weryfikacja zaloguj zugang
`;

/** Words of help desks and banks that only beside a brand weigh as much as a sign-in. */
export const supportWords = `
banca banco bank billing client cliente clientes clients customer help helpcenter helpdesk kunden kundenservice profile refund safe support update updates upgrade user
`;

/** Words of support, delivery and payment stories. Beside a brand they make a foreign address suspect. */
export const storyWords = `
abholung admin ads aduana agent agentes agents airdrop alert alerts app appeal appeals apps arrival asistencia assist assistance assistenza atencion atendente atendimento atualizar
auszahlung avis aviso bezahlen billing boleto bonus booking bookings business buy card cards care cargo carta carte case cashback casino chat check checkout claim claims cliente
clone cobro colis com complain complaint consegna contact contravention copyright coupon crypto cupom cupon customer customers customs delivered delivery demande descuento desk
device devolucao devolucion devoluciones dispute disputes doc docs document documents dossier douane download downloads einschreiben enquiry entrega entregas envio envios erro
erstattung espace estorno exchange expedition factura facture fattura fatura fee fichier file files form forum frais fraud free freight gastos gateway gebuehr gift giftcard gifts
guest gutschein handling help helpcenter helpdesk helpline hilfe hotline image images incident info invoice invoices io join konto kunde kundendienst lager lieferung link livraison
livreur lnk logistics mail manage manager marketing meet member missed mobile movil multa multas myorder net notice notification notify ofertas offer official one online operador
operateur operator operators order order-status orders package packet pacote paczka paczki pagamenti pagamento pagar page pago pago-seguro pagos paiement paket paketzoll parcel
parcel-fee partner partners pay payment payments paypost pedido photo photos pic pics pix platnosc portal porto post prize promo promocao promotion rastreamento rastreio rate
rebook receipt rechnung redelivery reembolsar reembolso reembolsos refund refunds registration relivraison remb remboursement renew renewal report reprog request reschedule rescue
reservation retour retry return returns review reviews reward rewards rimborso sale schedule screen screenshot seguimiento seller sendung service services servicio servicios
servico serviço settings share shared shipment shipping shipping-fee shop sms soporte spedizione staking statement stato status stock store suivi suport suporte support survey swap
tarifa tasa tax taxa taxe team teams tech ticket ticketing tickets tienda toll track track-trace tracker trackid tracking trade trading transfer upload us verifycenter verlosung
versand vertrag video view viewer vinci violation vip voucher warranty web winner work workspace ww www wygrana zahlen zahlung zoll zollgebuehr zona zwrot
`;

/** Talk about something that people send as pictures or papers: an archive is then out of place. */
export const pictureTalk = `
ausweis beleg belege bild bilder bildschirmfoto boleto captura capturas capture captures catalog catalogo catalogue comprobante comprobantes comprovante comprovantes contract
contrato damage damaged defect defekt evidence extracto extrato factura facture faktura fatura foto fotos image imagem imagen imagenes images invoice invoices justificante katalog
pantalla pantallazo paragon pasaporte passport passports photo photos pic pics picture pictures print prints proof purchase\u00a0order quittung receipt receipts rechnung recibo recibos
recu scan scans screen screens screenshot screenshots screen\u00a0shot snapshot statement tela vertrag video videos zdjecia zdjecie
`;

/** Talk about a password. */
export const passwordTalk = `
clave contrasena haslo kennwort mdp mot\u00a0de\u00a0passe parol passcode password passwort pw pwd senha wachtwoord
`;

/** Talk about unpacking, opening on a computer, or ignoring a warning. */
export const unpackTalk = `
7zip abrir\u00a0en\u00a0pc am\u00a0computer am\u00a0pc antivirus auf\u00a0windows decompresser descompactar descomprimir enable\u00a0editing entpacken en\u00a0pc en\u00a0windows extract extraer extraire habilitar\u00a0edicao
habilitar\u00a0edicion no\u00a0computador on\u00a0computer on\u00a0pc on\u00a0windows rar sur\u00a0ordinateur sur\u00a0pc sur\u00a0windows unpack unzip winrar winzip zip
`;

/** Talk that asks the operator to sign in, agree or fill something in at an address. */
export const signInTalk = `
acceder anmelden anmeldung bestatigen buzon captcha conectese confirm confirmar confirmer einloggen entrar entre\u00a0em expira expirado expire expired expires fill\u00a0in gesperrt
iniciar\u00a0sesion login logon log\u00a0in mailbox postfach quota re-auth reauth reconnect reconnecter renew sign-in signin sign\u00a0in suspended suspendido validate verificar verifier
verifizieren verify win\u00a0r
`;

/** Ordinary words and well-known names one slip away from a protected name. */
export const nearWords = `
abode adone aloe alpine amazonia ample apples applet applied apply auth authn barclay book bookings bookmg boxing brook case cases cash cease chaise chased chaser chases choice
chose cities citrix city cries crips crisps discard disco discords discover discovery drives eases ebony event events expedient fedora flickr front fronts github globe goggle
google gorilla gyoza hubs image intercept interco intercoms klara kraken krakens leader ledge ledgers lender life line live lives livre lodger loom looms lose low magenta mega
metamark mobile moon movista nation nations net netflex notation notice notions nubank offer officer offices official oktan orbitz outlooks pay photo pixel poste prefix price prime
proteon proto proton protons rabbit reddish revolt revolute ring rooms sack sales santana shack shape shopping shops signals slacks slick smack snack stack stark steam stick strap
stride strife strike string strip stripe stripes stripped stripy strive stroke teams telecom telecoms telegraaf telegraf telegrams the treasure tremor tresor trezoro tweeter twist
twitchy twitters united vendome video vine vinted vista wide wind wine wipe wire wised wiser wisest wish wist with world youtuber zalora zone zoo zoomer
`;

/** Words that make a picture site of it. */
export const uploadWords = `
cloud drop hochladen host hosting load ordner pic share sharing subir up upload uploads view viewer zeigen
`;

/** Words in the names of screenshot services, real and fake. */
export const screenHostWords = `
bildschirm bildschirmfoto cap captura capture clip ecran lightshot pantalla pantallazo prnt prntscr record recorder screen screencap screencast screenload screens screenshot
screenshots snip snipboard snippet
`;

/** Words that photographers' and printers' shops have in their names as well. */
export const imageHostWords = `
bild bilder cam camera foto fotos gallery image imagem images img photo photos pic pics picture pictures print shot shots snap snapshot video videos view viewer
`;
