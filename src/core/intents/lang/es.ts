import type { LanguageFile } from '../language-file.ts';

/** Spanish of Spain and Latin America: tú, usted and vos; pronouns glued to the verb. "qué" asks, "que" joins: only before a bare noun does the second one ask too. */
export const es: LanguageFile = {
  id: 'es',
  endings: 'me nos le lo la los las melo mela melos melas noslo nosla selo sela te',
  common: `el la los las un una unos unas y o pero si sí no que qué de del al a en con por para sin sobre es son está están estoy era fue ser estar hay he ha han había tengo tiene tienes tienen mi mis tu tus su sus nuestro nuestra vuestro yo tú usted ustedes vos él ella ellos nosotros me te se le les lo nos
    esto esta este ese esa eso aquí acá ahí allí hoy ayer mañana ya también muy más menos algo nada todo toda todos cuando cuándo dónde donde cómo como quién quien cuál cual cuánto cuanto porque pues hola buenas buenos días tardes noches gracias favor porfa señor señora puede puedes podría podés puedo quiero quisiera necesito hacer hago hice
    llega llegó llegar pedido correo número nombre cuenta banco tarjeta teléfono móvil celular dirección día mes año vez entonces desde hasta ahora luego después antes bien mal ok vale oye mira solo sólo otra otro mismo misma cada entre voy va vamos van dice dijo decir`,
  groups: `
q: qué!/que
tu: tu/tus/su/sus
le: le/les/te/os
dig: código/códigos/número/números/numeritos/dígitos/cifras
seis: #/cuatro/seis/ocho
tienen: tienen/tenéis/tiene/tienes/tenés/aparece/sale/figura/consta
pasa: da/das/dan/dé/des/dice/dices/lee/lees/pasa/pasas/manda/mandas/envía/envías/reenvía/reenvías/dicta/dictas/indica/confirma/comparte
piden: pide/piden/pidió/pidieron/pedía/pedían/dice/dicen/dijo/dijeron/llama/llaman/llamó/llamaron/escribió/escribieron
sitio: app/aplicación/web/página/perfil/formulario/tienda/sucursal/oficina/cajero/portal/ajustes/configuración/recepción/banca/campo/casilla/datáfono/pasarela/aeropuerto/mostrador/persona
hacer: cambiar/cambiarlo/actualizar/modificar/pagar/usar/poner/quitar/recuperar/dejar/encontrar/ver/subir/consultar/hacer/recibir/retirar/recoger/elegir
yo: activo/actualizo/cambio/desactivo/elimino/encuentro/entro/hago/modifico/pago/pongo/puedo/quito/recupero/saco/uso/veo
jefe: jefe/jefa/supervisor*/gerente/encargad*/director*/coordinador*/responsable
suyo: entero/entera/completo/completa
canal: whatsapp/wasap/whats/wpp/telegram/instagram/insta/ig/facebook/face/signal/discord/skype`,
  words: `
ask: adjunta adjunte adjuntar aporta aporte brinda brinde brindar busca chiva comparta compartan comparte compartir compartas comunica comunique confirma confirmar confirmas confirme confirmen consigue consigues copia copie crea cree dale dame darme dar dando decime decir decí deme denme denos des deletrea deletree di dicta dictar dictas dicte dictando diga digan dígame dime dé! diciendo díctenos enseña enseñe envía enviar envías envíe envíen enviando facilita facilitar facilitas facilite faciliten genera generar genere indica indicar indicas indique indiquen lea lee leer lees leyendo manda mandar mandas mande manden mandes mandando muestra mostrar muestre pasa pasar pasas pase pasen pases pasando pega pegar pegue presta prestar prestas preste proporciona proporcionar proporcione proporcionen reenvía reenviar reenvías reenvíe regala regale remite remita remitir repita repite sube suba subir suelta suministra suministrar suministre transcribe valida valide me/nos_{pasa} me_ayuda/ayudas_con
may: podría podrías podrían podés podéis puede puedes pueden sabe sabes sabrá recuerda recuerdas se/te_acuerda/acuerdas le/te_importaría/importa sería_posible/tan tendrá tendrás tiene/tienes_usted/a_mano necesito/quiero/quisiera/ocupo_el/la/los/las/saber/ver/tu/su gustaría_saber me/lo_averiguas
need: debe_indicar falta faltan faltaría hace/hacen_falta haría_falta necesit* ocupo precis* requerimos requier* solicitamos solicito le/te_pido/pedimos/pediré/pediría quiero_que tiene/tienes_que_darme/decirme/dar/decir/enviar voy/vamos_a_pedir*
wh: qué! cuál cuáles quién quiénes cuánto cuánta cuántos cómo_se_llam* cómo_te_llam* dónde_nac* en_{q} a_{q} con_{q}/quién de_{q} que_código/clave/contraseña/número/números/correo/mail/dirección/teléfono/tarjeta/banco/cuenta/fecha/año/datos/edad/programa/sistema
about: y/además/también/ahora_?/con/de_el/la/los/tu/su/tus/sus y_cuál/qué! {q}_tal
enter: complete completa digita digite digitar escriba escribe escribir escribí ingresa ingrese ingresar introduce introduzca introducir ponga pon ponme rellena rellene teclea teclee
neg: en_vez/lugar_de evita evite evitar jamás nadie ni ninguna ninguno ningún no nunca sin tampoco
okay: cómo/si/por_?/{q}_no ni_idea no_abre/acuerdo/carga/encuentro/encuentra/entra/funciona/importa/llega/puedo/recuerdo/sale/sé/tardo/tarda/tengo/ve/va/sirve/reconoce/deja no_se_ve/abre/entera/preocupe no_te_preocupes no_me_acuerdo/deja/funciona/sirve/llega no_hay/es_problema no_pasa_nada no_se_lo_diga/digas no_le_cuente/cuentes/digas no_diga/digas/comente/comentes_nada no_lo_comentes no_solo no_más
how: cómo_{yo} cómo_se/lo/la/le/me_{yo} cómo_se_hace/cambia/quita/pone/activa dónde_{yo} dónde_está/están/encuentro/hay por/para_{q} puedo/podría/pueda_{hacer} se_puede hay_forma/manera_de {q}_hago/hacer/pasa/debo {q}_tengo/hay_que tengo_que debo me_preocupo es_cierto/verdad/normal/posible/seguro/fiable/necesario/obligatorio/legal hace_falta_que otra/otro_forma/manera/opción/medio/método_de_pagar/pago porque_me
place: en/desde/por/al/del~{sitio} al_llegar/recoger/mensajero/repartidor haga/haz_clic pulse/pulsa/pincha/entre/entra/vaya/ve_en/a lleve/llevar/trae/traiga/traer/presente/presentar/muéstrelo/preséntelo enlace/página/pasarela_de_pago/seguro/segura en_{tu}/nuestra_cuenta/perfil/banco/banca/página olvidé/olvidado_mi/su/tu_clave/contraseña recuperar/restablecer_contraseña
offer: aquí_tiene/tienes {le}_enviamos/enviaremos/enviaré/envío/enviará/mando/mandamos/mandaremos/mandaré/paso/reenvío/llegará/hago {le}_hemos_enviado/mandado {le}_puedo/podemos/voy/vamos_?/a_enviar/mandar/pasar/reenviar/dar puedo/podemos_enviarle/enviarte/mandarle/mandarte/reenviar* quiere/quieres_que_?/te/le se_lo_envío/mando/paso si_quiere/prefiere_le
done: abrí! bajé! cambié! compré! confirmé! copié! corrí! descargué! di! ejecuté! entré! envié! escribí! hice inicié! instalé! introduje mandé! metí! olvidé! pagué! pasé! pegué! perdí! pulsé! puse seguí! subí! toqué! usé! verifiqué! he/ha/has/hemos/han_abierto/ejecutado/pegado/pulsado/instalado/olvidado/perdido/pagado/enviado/mandado/subido/descargado lo/la/se_cambié/envié/mandé/di ya_abrí/cambié/di/envié/escribí/instalé/mandé/pagué/subí ya_se/le/te/os_la/lo aparece bloqueada caducada recibí me_cobraron/dieron rechaz* robada robaron se_me_olvidó
told: me/nos_{piden} me/nos_está/están_pidiendo la/su/esta/una_web/app/página/aplicación_?/me_pide/pedía/dice alguien_me/que si_alguien/recibe si_{le}/me_{piden} si_una_página/web cuidado ojo_con decía en_las_noticias estafa* fals* fraude* hacerse/haciéndose/hizo_pasar hacker* leí pone/dice_que me_llegó/salió_un/una me_llegaron sospechos* timador* timo trampa truco phishing pidiendo quería/querían_mi un_mensaje/correo_que virus es_esto ventana_emergente
policy: a/con_nadie nadie_de/le jamás/nunca/no~pedimos/pediremos/pedirá/pedirán/pide/piden/solicita* no/nunca_?/nos/me/lo/la_comparta/compartas/dé/des/envíe/envíes/escriba/facilite/mande/ponga/pida/entregue no_es_necesari* no_hace_falta no_necesit* no_se_lo_dé/puedo por_favor_no basta/vale_con/el/la mism*_tarjeta/medio/cuenta/método puede/puedes/podrá/podrás_{hacer} si_quiere/quieres/prefiere solo_en por_separado
i: yo
my: mi mis mía mío míos
our: mi mis nuestra nuestras nuestro nuestros
your: de_usted/ustedes su sus suyo suya tu tus tuyo tuya ustedes vuestra vuestro
you: estás hacéis le te tenés tiene tienes usan usas usted
please: gracias pf plis por_favor porfa* xfa tan_amable
is: acaba empieza era es está fue son será termina
filler: de n no nro núm número
me: acá aquí me nos mí! al/este_chat en/por_el/este_chat
it: lo la los las
statement: actualizado confirmada gracias_por ha/han_sido hemos queda_confirmado recibido reembolsado reservado tarda puede/pueden_tardar
num: num* nro datos detalles cifras dígitos
cards: tarjeta* visa mastercard
picture: foto* imagen captura* escaneo copia* ambos/dos_lados/caras
card: numeración 16/dieciséis_dígitos/números/cifras tarjeta_?/de_crédito/débito_completa números~frente/delante
cvv: código/clave/número_de_seguridad {dig}~atrás/detrás/reverso/dorso/trasera #/tres_{dig}
expiry: caducidad vencimiento expiración caduca/vence~tarjeta
cardPin: pin/clave/nip~cajero
pin: clave_secreta/telefónica clave/código_de_#/cuatro/seis_dígitos/cifras/números clave/código/patrón_de_desbloqueo nip número_secreto pin
password: clave claves contraseña contraseñas la/tu/su_contra palabra_de_paso pass password
securityAnswer: palabra_clave/secreta pregunta*/respuesta*_de_seguridad pregunta*/respuesta*_secreta* respuesta_a pregunta~secreta contestó~secreta/seguridad
seed: 12/24/doce/veinticuatro_palabras clave_privada código*/frase/palabras_de_recuperación/respaldo/reserva frase_secreta/semilla palabras/frase~monedero/billetera
apiKey: bearer cabecera_de_autorización clave/llave/token/secreto_?/de_api/acceso/integración token
session: cookie cookies id_de_sesión har
login: acceso/clave/usuario_?/al/del/de_panel/administrador/admin/crm/sistema credencial credenciales datos_de_acceso login {tu}_acceso/accesos/usuario/login usuario_y_?/la/tu/su_clave/contraseña/pass usuario~entran/entráis
code: {seis}_numeritos/dígitos/cifras/números código*_de_?/un/una_solo/seis/#/acceso/autenticación/autorización/confirmación/verificación/whatsapp/validación clave/código/contraseña_dinámica/temporal/único/única otp token_que/digital/de_seguridad código*/número*/clave~{le}_llega/llegó/llegará/aparece/sale/salió/mandamos/enviamos/mandé código*/clave~recibió/recibiste/recibirá/recibas/reciba código*~sms/mensaje/autenticador coordenada coordenadas
codeWeak: código códigos
digits: cifras dígitos el/un_número numeritos números
governmentId: carnet carné cuil cuit curp cédula dni dpi dui nie nif ine nss rfc rut pasaporte identificación tu/su_documento número/foto/copia/imagen_?/del/de_?/tu/su_documento documento_?/nacional_de_identidad número_de_afilia* seguro/seguridad_social tarjeta_de_identidad/sanitaria/residencia permiso_de_residencia licencia/permiso/carnet_de_conducir/conducción/manejo/manejar selfie con_?/{tu}_documento
bank: a/en_{q}_cuenta {q}_banco nombre_del_banco bic ccc cbu cvu clabe iban swift cuenta_bancaria/clabe/corriente/de_ahorro* datos_bancarios datos~banco/cuenta cuenta_y_banco banco_y_cuenta tu/su/el/cbu_alias
bankWeak: banco cuenta
bankLogin: banca_electrónica/online/digital/móvil/web banca_en_línea banca_por_internet homebanking home_banking usuario/clave*/contraseña*/acceso_?/a/de/del_?/la/tu/su_banca/banco/homebanking
birth: nacimiento naciste nació nacido nacida
age: edad {q}_edad {tu}_edad cuántos_años_tiene/tienes cumple/cumples_años cumpleaños
identity: a_{q}_se/te_dedica* ahorros alerg* altura_y apellido*_de_soltera/madre segundo_apellido apodo dónde_naciste/nació/creció/vives ciudad/lugar_?/de/en_?/{q}_nacimiento/nació/naciste en_{q}_ciudad/pueblo/país/hospital_nació/naciste casad* divorciad* solter* estado_civil ciudadanía cuánto_gana/ganas/cobra ingresos nómina salario sueldo tiene/tienes_hijos/novia/novio/pareja/deudas deudas discapacidad embarazada enfermedad* etnia estatura fuma fumas ideología medicación medicamento* nacionalidad ocupación orientación_sexual padece padeces patrimonio {tu}_peso problemas_de_salud profesión propi*_o_inquilino vivienda_propia raza religión sindicato tipo_de_sangre vive/vives_sola/solo primer/primera_carro/coche/auto/trabajo/empleo/colegio/escuela/mascota/novia/novio/jefe/profesor*/maestra colegio/escuela~fue/estudió/fuiste {q}_escuela/colegio/partido mejor_amig* comida/color/película/equipo/libro_favorit*
kin: madre mamá padre papá mascota perro perra gato hermano hermana abuela abuelo esposa esposo cónyuge hijos
name: nombre nombres apellido llama llamaba
decoy: código_postal/promocional/qr/fuente código_de/del_artículo/barras/cliente/cupón/descuento/error/país/producto/promoción/pedido/referencia/rastreo/reserva/seguimiento/tienda/área código_de_la_reserva código_para clave_de_rastreo/reserva cuenta_de_correo/usuario/cliente/google/instagram/netflix en/dar/darse_cuenta por/de_mi/tu/su_cuenta {q}_cuenta_de_correo estado/gerente/resumen/saldo/titular_de_?/la_cuenta contrato documento_adjunto/compartido edad_tiene_{tu}_perro/gato localizador número_de_caso/celular/cliente/contacto/contrato/expediente/factura/folio/guía/habitación/incidencia/móvil/orden/pedido/póliza/referencia/reserva/seguimiento/serie/teléfono/ticket/vuelo palabra_de_honor tarjeta*_de_embarque/memoria/regalo/visita/puntos/fidelidad tarjeta*_regalo/sim/gráfica visa_o mastercard_o vencimiento/caducidad_del/de_la_factura/producto/pedido
sms: sms mensaje {le}_llega/llegó/llegará/llegan/llegaron/llegue/entra/entrar/caerá/aparece/sale/saldrá/salió {le}_ha/han_llegado/entrado {le}/me_acaba*_de_?/llegar/entrar/mandar/enviar acaba*_de_llegar*/entrar* {le}_acabamos_de recibió recibiste recibirá por_equivocación/error mal_el_número a_{tu}_celular/móvil/número/teléfono un_aviso whatsapp se_me_fue
takeover: pon/ponga/pongan/poner_a_mi quíta/quítame_el
onFile: registr* guardad* asociad* vinculad* figura* consta domiciliad* dad*_de_alta en_mi/tu/su/el/la/esa_ficha/sistema/expediente/archivo en_mi/esa_cuenta/perfil que_{tienen} {tienen}_ahí/ustedes/mío/mía/puest*/apuntad* {le}_aparece/sale/figura
person: de_ese/esa_cliente/clienta/cuenta/huésped el/la/al/del/un/otro/otra_cliente/clienta/dueño/dueña/huésped/remitente/repartidor/conductor/titular/vendedor/inquilino/señor/señora/paciente/pasajero ese/esa/este/otra_huésped/persona/señor/señora/dirección/número mi_amiga/amigo/cliente/cuñado/empleado/esposa/esposo/ex/exmujer/exmarido/hermana/hermano/hija/hijo/jefa/jefe/madre/mamá/marido/mujer/novia/novio/padre/papá/pareja/socio/suegra/vecina/vecino otros_usuarios clienta/cliente_de_ustedes/vosotros es_clienta/cliente titular
contact: celular contacto correo código_postal datos dirección domicilio email habitación cuarto mail móvil pedidos teléfono último_pedido {q}_número dónde_vive/está
balance: compras compró! comprado cuánto_debe/dinero/tiene/gastó deuda facturas gastos historial llamadas movimientos pedidos saldo
records: datos/base/capturas/fichas/info/información/lista/listado~clientes/gente/usuarios historial_de_llamadas/compras/pedidos unos_datos
disclose: {q}_correo/email/mail/dirección_{tienen} {q}_tarjeta_tengo/tienen/tenéis lea/lee/lees/leer/léame/léeme~dirección/correo/email/domicilio *melo/*mela/léelo_{suyo} a_{q}_correo/mail/email/dirección/domicilio/número/teléfono/móvil~mandan/mandáis/mandas/mandaron/envían/enviáis/enviaron/llega/llegan/sale dónde_vive/trabaja/se_hospeda/aloja quién_vive/compró/hizo/firmó/recogió/pagó/reservó/más_?/está/figura/aparece está/sigue_alojad*/hospedad*/registrad* en_{q}_habitación/cuarto
staff: {jefe} compañero* equipo/gente/departamento_de_it/ti/sistemas informático los_de_sistemas recursos_humanos rrhh
uses: usan usáis usas utilizan utilizáis utilizas manejan manejáis trabajan/trabajáis/trabajas/atienden/atendéis_con
tool: antivirus crm herramienta* intercom plataforma programa* salesforce sistema* software vpn zendesk freshdesk navegador versión
fishing: cuántos/cuántas~sois/son/trabajan/turno/equipo cómo/nombre/apellido/quién_?/se/es/el/la_?/llama/de_{tu}/el/la_{jefe} quién~apr*/autoriza*/manda quién/quiénes~acceso/permiso* cómo~comprobáis/comprueban/verifican/verificáis/validan {q}_preguntas/datos~hacen/hacéis/haces/pedís/piden/preguntan {q}_pasa/hacen/hacéis_si/cuando~falla*/acierta/sabe hasta_cuánto/{q}~podéis/pueden/puedes desde_dónde/casa_atiend*/trabaj* trabaj*/estáis/están_desde/en_casa/{q}_?/una/oficina/ciudad en_{q}_oficina/ciudad/planta_?/están/estáis número/id_de_emplead* turno_de_noche/guardia
internal: número/extensión/correo/directorio/guion/herramienta/línea/manual/mail/panel/portal/procedimiento/protocolo/sistema/teléfono/url/wiki_intern*/direct* dirección/enlace/url~panel extensión_de/del/directa tu/la/{q}_extensión guion/protocolo_de_verificación intranet lista/listado/directorio/portal_?/de_emplead*/agentes/personal organigrama panel_de_agentes/administración/control
change: actualic* actualiza actualizar anota anote cambia cambiar cambie cambien cambies corrige corrija modific* pon ponga pongan poné poner póngame reemplac* registra registre sustituy* el_cambio
remove: anul* apag* borr* desactiv* deshabilit* desvincul* elimin* quit* reinicia* resetea* resetee* saca sacar saque
skip: salt* omit* obvia obvie obviar ignora ignore sin_verific*/preguntas/pasar deja/deje_?/de_las/esas/tantas/ya déjate_de pasa/pase_de excepción por_esta_vez
verification: autenticación comprobaci* identidad preguntas procedimiento protocolo validaci* verificaci* el_proceso
activate: activa activar active activen duplica haz_el_duplicado pasa pasar pase pasen porta portabilidad portar porte transfiera transfiere traspasa traspase
sim: chip duplicado esim la/mi_línea sim
mfa: 2fa autenticador app_de_autenticación dispositivo_de_confianza dispositivo/móvil/teléfono/token_antiguo/viejo doble_autenticación/factor/verificación dos/2_pasos mfa segundo_factor
reset: clave/contraseña_nueva nueva_clave/contraseña el_link enlace link_de_recuperación reset resete* restablec*
mail: correo email gmail hotmail mail
phone: celular mi/el/de_número móvil número_nuevo teléfono
account: cuenta ficha perfil
other: al_# el/al_viejo en_vez/lugar esta este estos mi_gmail nueva nuevo otra otro particular personal privado perdí_el_acceso ya_no_uso
payee: beneficiario cuenta_de_cobro/pago/nómina destinatario domiciliación pagos cuenta~deposita*/ingresa*/cobro
rights: admin administrador* propietari* titular usuario_autorizado
add: agreg* añad* da/dé/dame/deme/den_de_alta haga haz hazme inclu* mete pon ponga pongan poné registra
alerts: notificaciones alertas avisos
forwardCalls: desví*/redirig*/redirij*~llamadas
lost: perdí! perdi perdido robaron roto no_tengo_acceso ya_no cambié!_de
access: desbloque* déjame/déjeme_entrar
install: abra abre acepta acepte baja baje bájate bájese busca busque conecta conecte descarg* ejecuta ejecute inicia inicie instal* permita permite usa entra entre
remoteTool: asistencia_rápida/remota escritorio/soporte/programa/conexión_remot* programa_de_soporte
display: pantalla escritorio
showScreen: compart* comparti* ver/muestra/muéstra/muéstrame/muestre/enseña/enséñame_tu/su
control: acceso/asistencia/control_remoto/remota/rápida acepta/acepte/permita_la_conexión conect*_a_{tu}_compu*/equipo/ordenador/pc dame/deme/tomar/tomo/tome_?/el_control déjame/déjeme_conectarme/entrar_a/en_{tu} nueve_dígitos manejar/manejo/controlar_{tu}_compu*/equipo/ordenador/pc permiso_para_entrar remotamente
winR: ventana/cuadro_?/de_ejecutar tecla_?/de_windows
terminal: consola línea_de_comandos símbolo_del_sistema f12
paste: control_v pega pegar pegas pegue pegando
run: corre corra correr ejecut* lanza
command: comando comandos como_administrador este/ese/siguiente_código/comando/texto/script lo_siguiente línea script
enterKey: intro dale/dar_?/a_aceptar
archive: carpeta_comprimida comprimid* ejecutable imagen_de_disco instalador
file: adjunto archivo* capturas carpeta comprobante documento* enlace factura fichero* fotos grabación informe link presentación pruebas videos vídeo vídeos
unpack: descomprim* extra* clave/contraseña_#
open: abra abran abre abrir abrí dale/haga/haz_clic descarg* bájate ejecut* mira mire revisa revise vea échale_un_vistazo
pc: compu computador computadora laptop ordenador portátil con/en_windows en_?/el/la/su/tu/un_pc
openHow: ábral*/ábrel*_con/en doble/dos/2_clic* activ*/habilit*_?/las/el/la_macros/contenido/edición desactiv*_el_antivirus ejecutar/ejecute_como_administrador si_te/el_antivirus/windows_avisa/pregunta antivirus~ignor* solo_?/se_abre/funciona/ve_en no_se_ve/abre
here: @url acá adjunto aquí este_enlace esta_página el_enlace link
evidence: capturas denuncia fotos_de/del informe la_prueba/queja mi_queja/reclamo lo_subí pruebas reclamación reclamo reseña todo_en/está vídeos_de/del
refund: abono abone abonen deposit* devoluci* devolver* devolvé* devuelv* el_dinero/pago ingrés* ingrese* la_nómina/plata mi_dinero reembols* reintegr* transfier* *melo/*mela_en/a/al/por me_lo/la_mand*/pas*/pon*/hac*/pag*/envía*
pay: abone deposite envíe_el_dinero haga/haz/hágame_el/un paga pagar pagos pague páguem* transfiera transfiere
otherAccount: a/en_esta_cuenta/tarjeta/otra a_este_iban/cbu/otro cuenta/tarjeta_de/a_mi/un/una cuenta/tarjeta_diferente/distinta/nueva/del otra_cuenta/tarjeta mi_otra en_mano/efectivo
bankDetails: banco cuenta datos_bancarios iban clabe cbu
changed: hemos/han_cambiado cambiamos cambió! cambio_de nuevos nuestra/nuestro_nueva/nuevo nueva_cuenta nuevo actualizado use/usen/usa_este/esta/la ahora/hoy_en_adelante en_adelante partir_de_ahora próxim*_pago*/factura*
newBank: próxim*_pago*_a/va
giftCard: gift_card/cards tarjeta*_?/de_regalo/prepago/amazon/google vale*_?/de_regalo
p2p: alias billetera bitcoin bizum cripto criptomonedas daviplata mercado_pago mercadopago monedero nequi oxxo pix plin yape
divert: al_bizum/paypal_de compr*~tarjeta*_?/de_regalo/steam/google cuenta_segura devolución/reembolso_a/en_otra en_bitcoin/cripto en/una_?/una_tarjeta*_regalo mande*/mánda*_los_códigos mover/mueva/pasar/pase/páselo_?/{tu}/el_dinero/a_?/otra/una_cuenta_segura págu*/pága*_directamente me_paga*_directamente hágame/haz/hazme_un_bizum rasc* rasqu*
buy: compr* consigu*
channel: {canal} correo_personal guasap messenger facebook mi/este/a_?/este_celular/cel/gmail/móvil/número/usuario/mail_?/personal snap viber wsp fb
write: agrégame agrégueme anota/apunta/apunte_mi añádeme búscame chate* contáct* cuál_es/era_tu escríbeme escribime escríbame hablamos hablemos háblame hábleme llámame llámeme llamame me_das_tu mándame_un mejor/rápido/cómodo/fácil_?/por nos_vemos_por pasamos/pasemos/vamos/vente_?/mejor_a/al pásame/páseme_tu/su/mi seguimos/seguir/sigamos continuamos continuemos te/le_escribo/paso/hablo/llamo_?/mi/a/por tienes tenés usas
privateContact: tu_{canal} su_whatsapp/wasap_?/personal celular/correo/mail/móvil/número/teléfono_?/más_particular/personal/privado
private: personal privad* particular
signIn: acced* autent* confirm*_{tu}/los_cuenta/datos/identidad/acceso entra*/entre*_con identif* inicia/inicie/iniciar_?/la_sesión ingres*_con/a loguea* loguéa* pon/ponga_{tu}_usuario reactiv* reingres* renov* renueve* renueva* revalid* valid* verifi*_{tu} volver/vuelve/vuelva_a_entrar/iniciar/ingresar
workAccount: agentes correo/cuenta_?/de/del/la_trabajo/empresa/corporativ* equipo_de_chat/soporte/ti la_consola sso {tu}_asiento/bandeja/cuenta/licencia/panel/puesto/sesión/usuario/acceso/conversaciones todo_el_equipo
expires: actividad_inusual/sospechosa bloquead* caduc* expir* desactivad* reasignad* suspen* migraci* migrar no_renovad* perder/perderá*_?/el/su/tu_acceso/licencia/cuenta se_bloqueará/cerrará pasarán/pasan_a_otr* sin_acceso vence vencerá vencida renovar
qr: escanea escanee escanear qr
hurry: ahora antes_de_las apúr* caduca_en cuanto_antes date/dese_prisa de_inmediato deprisa embarco en_#_min/minutos hoy_mismo inmediatamente mi_vuelo no_hay/tengo_tiempo pierdo_el rápido urge* última_oportunidad ya
threat: abogad* consumo contracargo demand* denunci* hoja_de_reclamaciones juicio mala_reseña multa o_si_no perder*_{tu}/el_dinero/trabajo policía profeco que_te_echen será_bloqueada si_no_lo te_arrepentirás/despiden
authority: aquí_it de_informática/sistemas/la_central del_banco equipo_de_seguridad habl*_con_{tu} el/la_director* lo/me_conoce* somos_de_it soy_?/el/la_abogad*/policía/dueñ*/gerente/director* {tu}_{jefe}_?/me/ya {tu}_compañer*_me/ya ya_?/lo_aprobó/autorizó
secrecy: borra_el_chat callad* confidencial entre_nosotros nadie~sab*/enter* no_diga/digas_nada no_le_cuentes no_lo_comente/comentes queda_entre secreto sin_que_nadie
bribe: a_la/por_semana comisión_para cuánto_ganas cuánto_te_pagan dinero_extra ganar_dinero le/te_pago/pagamos/doy/daría/transfiero/conviene por_cada_cliente un_regalito una_propina vamos_a_medias
plea: desesperad* en_el_hospital mi_madre_está mis_hijos por_dios se/te_lo_ruego
refusal: lo_lamento no_es_posible no_está_permitido no_podemos/puedo no_se_puede
claim: aquí_el/la de_parte_de le_hablo/llamo_de somos soy_de/el/la/su
approve: acepta/acepte/apruebe/aprueba_la_notificación apruébal* autorice_la_operación dale/dele_a/que_aceptar/aprobar/sí pulsa/pulse/toca/toque_?/en_aprobar/sí
tapYes: aprueb* acept* confirma confirme puls* toc* autoriz* dale_a
push: notificación aviso solicitud petición ventana push
relay: *melo *mela *melos *noslo anda/vaya/ve_leyendo/diciendo* cuál_es cuáles_son cópialo dime/dígame_?/{q}/el/los_número*/código/sale/pone/dice escríbalo/escríbelo/pégalo_aquí haz_captura léa*/lée* me_lo/la/los/las_{pasa} pásame páseme {q}_dice/número*/pone/sale/código
coax: a_mí/conmigo_sí dice_no_compartir pero_a_nosotros
insist: confía_en_mí es_seguro hazlo hágalo sin_problema tu_compañera_lo
captcha: captcha cloudflare marcar_la_casilla soy_humana/humano soy_un_robot unos_pasos verificación_humana`,
};
