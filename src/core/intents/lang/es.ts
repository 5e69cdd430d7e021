import type { LanguageFile } from '../language-file.ts';

/** Spanish of Spain and Latin America: tú, usted and vos; pronouns glued to the verb. "qué" asks, "que" joins: only before a bare noun does it ask too. */
export const es: LanguageFile = {
  id: 'es',
  endings: 'me nos le lo la los las melo mela melos melas noslo nosla selo sela te',
  common: `el la los las un una unos unas y o pero si sí no que qué de del al a en con por para sin sobre es son está están estoy era fue ser estar hay he ha han había tengo tiene tienes tienen mi mis tu tus su sus nuestro nuestra vuestro yo tú usted ustedes vos él ella ellos nosotros me te se le les lo nos
    esto esta este ese esa eso aquí acá ahí allí hoy ayer mañana ya también muy más menos algo nada todo toda todos cuando cuándo dónde donde cómo como quién quien cuál cual cuánto cuanto porque pues hola buenas buenos días tardes noches gracias favor porfa señor señora puede puedes podría podés puedo quiero quisiera necesito hacer hago hice
    llega llegó llegar pedido correo número nombre cuenta banco tarjeta teléfono móvil celular dirección día mes año vez entonces desde hasta ahora luego después antes bien mal ok vale oye mira solo sólo otra otro mismo misma cada entre voy va vamos van dice dijo decir quizá quizás tengas tenga tenemos esos esas siempre`,
  groups: `
q: qué!/que
tu: tu/tus/su/sus
le: le/les/te/os
dig: código/códigos/número*/dígitos/cifras
tienen: tienen/tenéis/tiene/tienes/tenés/aparece/sale/figura/consta
llega: llega/llegó/llegará/llegan/llegaron/llegue/llegado/aparece/sale/salió/entra/entrado/caiga
pasa: da/das/dice/dices/lee/lees/pasa/pasas/manda/mandas/envía/envías/reenvía/reenvías/dicta/dictas/comparte/compartes/confirma
piden: pide/piden/pidió/pidieron/pedía/dijo/dijeron/llamó/llamaron/escribió
sitio: web/página/perfil/formulario/tienda/sucursal/oficina/cajero*/portal/ajustes/configuración/recepción/banca/campo/casilla/pasarela/aeropuerto/sección/apartado/área/teclado
hacer: cambiar*/actualizar*/pagar/usar/poner/quitar/recuperar/dejar/encontrar/subir/hacer/recibir/recoger
yo: activo/actualizo/cambio/elimino/hago/pago/pongo/puedo/quito/recupero/saco/uso/veo
jefe: jefe/jefa/supervisor*/gerente/encargad*/director*/coordinador*/responsable
canal: whatsapp/wasap/guasap/telegram/instagram/insta/facebook/signal/discord/skype/messenger/viber
fam: amiga/amigo/cliente/cuñada/cuñado/esposa/esposo/ex/exmujer/exmarido/hermana/hermano/hija/hijo/hijos/jefa/jefe/madre/mamá/marido/mujer/novia/novio/pareja/padre/papá/socia/socio/suegra/suegro/tía/tío/prima/primo/abuela/abuelo/nieta/nieto/nuera/yerno/vecina/vecino/viejo/vieja/inquilin*/compañer*
acc: cuenta/tarjeta/iban/cbu/cvu/clabe/alias/libreta/bizum/nequi/paypal
indaga: pregunta/preguntan/preguntáis/preguntas/preguntar/pide/piden/pedís/pedir/exige/exigen/exigís/exigir/hacen/hacéis/hacer/obligan
compr: comprobar/verificar/validar/desbloquear/confirmar/identificar/titular/identidad/dueñ*/acreditar
chico: números/dígitos/cifras/numerit*/chiquit*/últimos/digit*`,
  words: `
ask: déjame/déjeme_ver/usar adjunta adjunte brind* comparta comparte compartir confirma confirmar confirmas confirme copia copie cree dale dame darme dar decir decí deme denme denos deletre* dicta dictar dicte diga digan dígame dime dé! enseña enseñe envía enviar envías envíe envíen facilit* genera genere indic* indique lea lee leer leyendo manda mandar mandas mande manden muestra muestre pasa pasar pasas pase pasen pases pega pegue presta prestar prestas preste proporcion* reenvía reenviar reenvíe regala regale repita repite sube suba me/nos_{pasa} ayuda/ayude_con decime mandame pasame copiame leeme dictame contame confirmame
may: tienes/tenéis/tenés_?/por_ahí/el/la podría podrías podrían podés podéis puede puedes pueden sabe sabes recuerda recuerdas {le}/se_acuerda/acuerdas/importa* sería_posible/tan tendrá tendrás tiene/tienes_usted/a_mano necesito/quiero/quisiera_el/la/los/saber/ver/tu/su gustaría/interesa_saber
need: falta faltan faltaría hace/hacen/haría_falta necesit* ocupo precis* requier* requerimos solicit* {le}_pido/pedimos quiero_que tiene/tienes_que_darme/decirme/dar/decir vamos/voy_a_pedir*
wh: qué! cuáles cual quién quiénes cuánto cuántos cómo_se/te_llam* dónde_nac* a/con/en_{q} que_código/clave/número/números/correo/mail/dirección/teléfono/tarjeta/banco/cuenta/fecha/datos/programa/sistema q_correo/mail/numero/teléfono/dirección/tarjeta/cuenta/banco/código/clave
about: y/además/también/ahora_?/con_el/la/los/tu/su/tus/sus y_cuál/qué! {q}_tal
enter: complet* digita digite digitar escriba escribe escribir ingresa ingrese ingresar introduce introduzca ponga pon ponme rellene teclea teclee
neg: en_vez/lugar_de evit* jamás nadie ni ninguna ningún no nunca sin tampoco
okay: sin_acceso cómo/si/{q}_no ni_idea no_?/me/se_abre/acuerdo/carga/encuentro/entra/funciona/importa/llega/puedo/recuerdo/sale/sé/tengo/ve/va/sirve/preocupe no_te_preocupes no_hay_problema no_pasa_nada no_digas_nada no_le_digas/cuentes
how: dónde_encontrar/ver/cambiar/poner cómo_?/lo/la/le/me/se_{yo} cómo_se_hace/cambia/quita/activa dónde_{yo}/está/están/encuentro por/para_{q} puedo/podría_{hacer} se_puede {q}_hago/hacer/pasa/debo {q}/?_tengo_que debo es_cierto/verdad/normal/posible/seguro/obligatorio hace_falta_que otra/otro_forma/manera/medio/método_de_pagar/pago porque_me si_?/ya/le_recibió/recibiste recibió/recibiste_el/un/su/tu_código notificaciones/avisos/alertas_de_?/la_app/aplicación/publicidad/promociones/ofertas aceptan/aceptáis/acepta_?/ustedes_pago/pagos/bizum/cripto*/paypal cómo_?/me_?/lo/la/los_llega/llegará/devuelven/pagan/reembolsan
place: en/desde~{sitio} introduzca/ingrese/escriba/ponga/póngalo/cambie~la/su_app/aplicación por_la_app/web al_llegar/recoger/repartidor haga/haz_clic pulse pulsa/entre/entra/vaya/ve_en/a lleve/llevar/traer/traiga/presente/presentar enlace/página_de_pago/segur* en_{tu}_cuenta/banco/banca olvidé!/olvidé/olvidado_mi/{tu}_contraseña recuperar_contraseña entrega en_la_pantalla en/de_la_app
offer: aquí_tiene {le}_enviamos/enviaremos/enviaré/envío/mando/mandamos/mandaré/paso/reenvío/llegará/comparto {le}_hemos_enviado/mandado {le}_acabo/acabamos_de_enviar/mandar {le}_puedo/podemos/voy/vamos_?/a_enviar/mandar/pasar puedo/podemos_enviar*/mandar*/reenviar* quiere/quieres_que_te/le si_quiere_le
done: abrí! bajé! cambié! compré! copié! descargué! ejecuté! entré! hice instalé! olvidé! pagué! pegué! perdí! seguí! he/ha/has/hemos_abierto/ejecutado/pegado/pulsado/instalado/perdido/pagado/enviado ya_se/os/lo aparece bloqueada caducada me_cobraron rechaz* robada ya_?/lo/la/los_pude/pudo/logré!/conseguí! pude_{hacer}/modificar escribo/pongo/meto/introduzco/tecleo/ingreso/digito_?/el/los_?/código/códigos/pin/clave borró borrado borrada despintó ilegible lo/la/ya/lo_acepté!/acepte/aprobé!/aprobe/confirmé!_?/yo no_puedo/podemos/consigo_abrir*/descomprimir* mi_propio que_me_mandaron/mandaste/mandasteis/enviaron/enviaste/enviasteis/pasaron acepto/acepte_yo
told: me/nos_{piden} me/nos_está/han_pidiendo/pedido web/app/página_?/me_pide/dice alguien_me/que si_alguien/recibe si_{le}/me_{piden} cuidado ojo_con decía estafa* falso fraude* hacerse/haciéndose/hizo_pasar hacker* leí pone/dice_que me_llegó/salió_un/una sospechos* timo trampa pidiendo un_mensaje/correo_que virus es_esto llamado_diciendo sois_vosotros eran_de piden~código/clave/foto/datos/tarjeta/contraseña
policy: a/con_nadie nadie_de/le jamás/nunca/no~pedimos/pediremos/pedirá/pide no/nunca_?/nos/me/lo_comparta/compartas/dé!/dé/des/envíe/escriba/facilite/mande/ponga no_es_necesari* no_hace_falta no_necesit* no_se_lo_dé!/dé/puedo no_?/le/te_puedo/podemos_pasar*/dar*/decir*/compartir*/leer* por_favor_no basta/vale_con/el mism*_tarjeta/medio/cuenta puede/puedes_cambiar*/actualizar*/pagar/usar/poner/quitar/recuperar/dejar/encontrar/hacer/recibir/recoger por_separado solo/solamente/únicamente_para_ti/usted/ella/él/vos/ustedes solo_los/las/lo/la_pide/piden no_está/es_permitid*
i: yo
my: mi mis mía mío
our: mi mis nuestra nuestras nuestro nuestros
your: de_usted su sus suyo tu tus tuyo ustedes vuestra vuestro
you: estás le te tenés tiene tienes usan usas usted
please: gracias plis por_favor porfa* xfa tan_amable
is: acaba empieza era es está fue son será
filler: de n no nro núm número
me: acá aquí me nos mí! al/este_chat en/por_el_chat
it: lo la los las
statement: actualizado gracias_por ha/han_sido hemos queda_confirmado recibido reembolsado reservado tarda debe*_tener/ser llega/llegará/llegan_por/en/al
num: num* nro datos detalles cifras dígitos
cards: tarjeta*
picture: foto* imagen captura* escane* copia* ambos/dos_lados ambas_caras
card: tarjeta_número frente~tarjeta numeración 16/dieciséis_{dig} tarjeta_completa números~delante
cvv: código/clave/número_de_seguridad {dig}~atrás/detrás/reverso #/tres_{dig} los/las_3/tres_?/numeritos/números/dígitos/cifras_de_atrás los_?/tres/3_?/{chico}_de/por_atrás/detrás/reverso tres/3_{chico}_?/de/por_atrás/detrás/reverso código/número_de_atrás/detrás detrás_{q}_tres/3_números/cifras/dígitos
expiry: caducidad vencimiento expiración caduca/vence/válida~tarjeta
cardPin: pin/clave/nip~cajero*
pin: clave_secreta/telefónica clave_de_#/cuatro/seis clave/código/patrón_de_desbloqueo nip número_secreto pin
password: clave claves contraseña contraseñas la/tu/su_contra palabra_de_paso pass password se_abre_con_#
securityAnswer: palabra_clave/secreta pregunta*/respuesta*_de_seguridad pregunta*/respuesta*_secreta* respuesta_a contestó~secreta
seed: 12/24/doce_palabras clave_privada código*/frase/palabras_de_recuperación/respaldo frase_secreta/semilla palabras/frase~monedero/billetera 12/24/doce_palabrit* anotó/anotaste/apuntó/apuntaste/guardó_las_?/doce/12_palabras palabras~mismo_orden
apiKey: bearer clave/llave/token/secreto_?/de_api/acceso/integración token
session: cookie cookies id_de_sesión har
login: acceso/clave/usuario_?/al/del/de_panel/administrador/admin/crm/sistema credencial* datos_de_acceso login {tu}_acceso/accesos/usuario usuario_y_?/la_clave/contraseña
code: #/cuatro/seis_{dig}/numeritos código*_de_?/un/una_solo/seis/#/acceso/autenticación/autorización/confirmación/verificación clave/código_dinámica/temporal/único otp mensaje/sms_con_?/un/una_clave/pin pin/clave_al_celular/móvil token_que/digital código*/número*/clave~{le}_?/ha/han_{llega} código*/número*/clave~mandamos/enviamos/mandé!/mandé/enviado código*/clave~recibió/recibiste/reciba código*~sms/mensaje/autenticador coordenada* los_?/números/#/seis_{q}_?/te/le/os_?/acaban_?/de_{llega}
codeWeak: código códigos
digits: cifras dígitos {q}_número_{le}/aparece/pone/sale/dice/es el_número_{q}_{le} números numerito numeritos lo_{q}_?/te/le/les/os_aparece/aparezca/sale/salga/aparezcan numerit* llegó/llegado_por_sms/mensaje
governmentId: carnet carné cuil cuit curp cédula dni nie nif nip nss rfc rut pasaporte identificación {tu}_documento número/foto/copia_?/del/de_?/{tu}_documento/licencia/permiso documento_de_identidad seguro/seguridad_social tarjeta_de_identidad/residencia licencia/permiso/carnet_de_conducir/manejo/residencia ine selfie
bank: a_{q}_cuenta {q}_banco nombre_del_banco bic ccc cbu cvu clabe iban swift cuenta_bancaria/corriente/de_ahorro* datos_bancarios datos~banco/cuenta cuenta_y_banco banco_y_cuenta {tu}_alias cbu_o_alias
bankWeak: banco cuenta
bankLogin: banca_electrónica/online/móvil/en_línea/internet homebanking usuario/clave*/contraseña*/acceso_?/a/de/del_?/la/{tu}_banca/banco
birth: nacimiento naciste nació
age: edad cuántos_años_tiene/tienes cumple/cumples_años cumpleaños
identity: a_{q}_se/te_dedica* ahorros alergia* apellido*_de_soltera dónde_naciste/nació/vives ciudad/lugar_?/de_nacimiento/nació casad* divorciad* solter* estado_civil cuánto_gana/cobra ingresos nómina salario sueldo cuántos_hijos tiene/tienes_hijos/novia/novio/pareja deudas discapacidad embarazada enfermedad* fuma medicación medicamento* nacionalidad ocupación sexual padece profesión vivienda_propia raza religión vive/vives_sola/solo primer*_carro/coche/trabajo/colegio/escuela/mascota/novi*/profesor* colegio/escuela~fue/estudió {q}_escuela/colegio/partido mejor_amig* favorit*
kin: madre padre mascota perro gato hermano hermana abuela esposa
name: nombre apellido llama llamaba
decoy: mayor/menor_de_edad código_postal/promocional/qr código_?/de/del/para_?/la_artículo/barras/cliente/cupón/descuento/error/país/producto/promoción/pedido/referencia/rastreo/reserva/seguimiento/área {q}/?_cuenta_de_correo en/darse_cuenta por/de_mi/{tu}_cuenta estado/saldo/titular_de_?/la_cuenta contrato documento_adjunto/compartido edad_tiene_{tu}_perro/gato número_de_caso/celular/cliente/contacto/factura/habitación/móvil/pedido/póliza/referencia/reserva/seguimiento/serie/teléfono tarjeta*_?/de_embarque/memoria/regalo/visita/puntos/sim/gráfica vencimiento/caducidad_del/de_la_factura/producto cambiar/cambio/cambia_de_banco
sms: sms mensaje {le}_?/ha/han_{llega} me_llegó/llegaron me/{le}_acaba*_de_?/llegar/entrar va/van_a_entrar/llegar*_?/ahora/ahorita/ya_un/una/unos/unas/ahora/ahorita/ya/al/sms/mensaje va/van_a_entrar/llegar*_a_{tu} recibió recibiste recibirá por_equivocación/error sin_querer mal_el_número {tu}_celular/móvil whatsapp mensajito cae/cayó/cayo/llegó/llego_un_mensaje/sms autenticador
onFile: registrad* guardad* asociad* vinculad* figura* consta domiciliad* en_mi/{tu}/el/la_ficha/sistema/expediente/archivo en_mi/esa_cuenta/perfil que_{tienen} {tienen}_ahí/puest* {le}_aparece/sale
person: de_ese/esa_cuenta dueñ* huésped* remitente repartidor* vendedor* conductor* ese/esa/esta/este_dirección/número el/la/al/del/otro/otra/ese/esa_cliente/clienta/señor/señora/chica/chico/persona mi/mis_{fam} del_doctor/doctora client*_de_ustedes titular
contact: número celular contacto correo código_postal datos dirección domicilio email habitación mail móvil teléfono dónde_está
balance: compras compró comprado cuánto_debe/dinero/tiene deuda facturas historial llamadas movimientos pedidos saldo cuánto~queda/debe/debía/hay vuelo
records: base/datos/capturas/fichas/info/información/lista~clientes/gente historial_de_llamadas unos_datos busca*/búsca*~sistema/base
disclose: {q}_correo/email/mail/dirección/tarjeta_{tienen} {q}_correo/email/mail/dirección/tarjeta_tengo_registr*/puest*/guardad* lea/lee/lees/léame/léeme~dirección/correo/domicilio *melo_entero/completo a_{q}_correo/mail/dirección/número/teléfono~mandan/mandáis/envían/mandaron a_dónde_?/me/le_mandan/envían/enviaron dónde_vive/trabaja quién_?/lo/la_vive/compró/firmó/recogió/pagó quién_lo/la_hizo quién_hizo_el/la/ese/esa/este/esta_pedido/compra/reserva/pago/transferencia quién~está/figura/dueñ* está/sigue_alojad*/hospedad* en_{q}_habitación/cuarto qué!/qué/q_dirección/calle/correo/mail/teléfono/número_pone/sale/figura/aparece/tien* dime~si_ha/han/pone/vive/tiene si_o_no cuál/cuáles_?/es_?/el/la_?/que_te/le/os_sale/sale/aparece/figura cuál_ves/ve/ven/veis_?/tú/vos/usted/ustedes_?/ahí/en a/en_{q}_calle_vive/va cel/celular/móvil/teléfono/correo/dirección_que_dejó/puso/dio últimos/primeros~del_cel/celular/móvil/teléfono/correo si_acaba/termina/empieza_en/por/con_# con/y_quién~viaja/viajaba/viajó/iba/vino/venía/estaba/estuvo/vive/quedó/alojó/hospedó/duerme dime/dígame/decime_si_?/mi_{fam}_?/todavía/aún/ya_sigue/tiene/compró/pagó/fue/estuvo/vino/sacó/retiró/hizo sigue/continúa_siendo_client* todavía/aún_es_client* {fam}_es_client* solo/nomás/nada/aunque_?/sea/más_la_calle {q}_compró/pidió/pagó_él/ella fijate/fíjate/fíjese/mira/mirá~{q}/cuántas/cuántos/cuánto~compró/gastó/pidió/pagó nombre_de_quién_está/aparece/figura_ese/esa/este/esta/el/la_número/línea/teléfono/matrícula/tarjeta
staff: {jefe} compañero* equipo_de_it/ti informático los_de_sistemas recursos_humanos
uses: usan usáis usas utilizan utilizáis manejan gestionáis gestionan trabajan/trabajáis/atienden_con
tool: antivirus crm herramienta plataforma programa salesforce sistema software zendesk
fishing: cuántos~sois/son/turno/equipo cuántos_agentes/empleados cómo~llama~{jefe} nombre_de~{jefe} quién_es_{tu}/el/la_{jefe} quién~apr*/autoriza* quién~acceso/permiso* cómo~sabéis/saben/comprobáis/comprueban/verifican/verificáis {q}_?/preguntas/datos_?/le/te/os/me_hacen/hacéis/pedís/piden/necesitáis~para/verificar/identidad {q}_preguntan/preguntáis {q}_pasa_si/cuando~falla* hasta_cuánto/{q}~podéis/pueden/puedes desde_dónde/casa_atienden/trabajan trabajan/trabajáis/estáis/están_desde/en_casa/{q}/una en_{q}_oficina/ciudad_estás/estáis/están número_de_emplead* quién~guardia/turno/noche/madrugada/domingos/sábados/festivos/recepción quién_cierra/abre_?/la/el_tienda/local/oficina/caja/sucursal quién_lleva/hace_el/la/los/las_turno/caja/nóminas/cuentas/contabilidad/pagos/compras/reservas llama~que_lleva/hace/firma/autoriza nombre_del~{jefe} hora_cambia/cambian_?/de/el_turno {q}_?/preguntas/datos/cosas/pruebas_?/le/les/te/os/tienen/tenéis/deben/debéis_?/que/a/hacen_{indaga}~{compr} {q}_?/preguntas_les/os_hacen/obligan/exigen si_?/uno/alguien/no_falla/fallan/acierta/aciertan/sabe/saben_?/las/la/esas_preguntas/respuestas/respuesta con/en_{q}_programa/aplicación/app/sistema/herramienta_?/lo_ven/veis/abren/abrís/consultan/consultáis/miran/trabajan/gestionáis/gestionan/llevan/lleváis con_{q}_usuario_entran/entráis/acceden autoriza*/aprueba*/firma/paga/decide~quién_es quién~a_cargo quién_reemplaza/sustituye/cubre {q}_ves/ven/veis_?/tú/vos/usted/ustedes_?/ahí_en_la/{tu}_pantalla {q}_?/te/le/os_sale/aparece_en_{tu}_pantalla pregunta/preguntas_?/de_seguridad/secreta~{q}_otra con_{q}_compañía/empresa/firma_de_seguridad/vigilancia/limpieza/informática desde/de_dónde/casa_atiendes/trabajas/estás_?/trabajando trabajas/atiendes_desde {q}_herramientas/programas/sistemas/aplicaciones~usan/usáis/utilizan/utilizáis/manejáis/manejan/tienen correo/correos/mail/mails_de_los/vuestros/sus_empleados/agentes/trabajadores nombre_punto_apellido {q}_pasos~cliente/clave/verificar/contraseña quién~encargado/encargada/supervisor/supervisora_hoy
internal: {tu}_apellido en_{q}_departamento extensión/correo/herramienta/línea/mail/número/panel/portal/procedimiento/teléfono/url/wiki_intern*/direct* del_panel extensión_de/del {tu}/la/{q}_extensión guion_de_verificación intranet lista/portal_de_emplead* panel_de_agentes
change: actualice actualicen actualiza actualizar anota anote cambia cambiar cambie cambien cambies corrige modifica modifique pon ponga pongan poné poner póngame registra registre el_cambio
remove: anula anule borra borrar borre desactiva desactivar desactive desactiven elimina eliminar elimine quita quítale quitar quitas quite quiten resetea resetee saca saque
skip: salta* salte* omita omitir ignora ignore sin_?/la/las_verific*/preguntas deja/deje_?/de_las/esas/tantas excepción por_esta_vez por_alto sin_ella/ellas/eso/esa/tanto/tanta/tantas déjate/dejaos/déjese/déjense_de hágame/hazme/haga/haz/hágalo/hazlo_?/el_?/cambio_igual/igualmente
verification: autenticación comprobación identidad preguntas procedimiento protocolo validación verificaci* el_proceso pregunta_secreta/seguridad verificaciones
activate: activa activar active duplica el_duplicado pasa pase pasen portabilidad porte transfiera transfiere traspasa activen activad actívenla actívala
sim: chip duplicado esim la/mi_línea sim
mfa: 2fa autenticador dispositivo/móvil/teléfono/token_antiguo/viejo doble_autenticación/factor/verificación dos_pasos mfa segundo_factor
reset: clave/contraseña_nueva nueva_clave/contraseña enlace link reset resete* restablec*
mail: correo email gmail hotmail mail
phone: celular {q}/mi/el/otro_número móvil número_nuevo teléfono
account: cuenta ficha perfil
other: al_# al_viejo en_vez/lugar este estos nueva nuevo otra otro particular personal privado perdí!/perdí_el_acceso ya_no_uso mío de_recuperación
payee: beneficiario destinatario domiciliación cuenta_de_cobro/pago/nómina cuenta~deposita*/cobro
rights: admin administrador* titular usuari*_autorizad* como_?/persona/usuari*_autorizad*/cotitular/beneficiari*/apoderad* cotitular titularidad
add: agrega agregue agreguen añada añade da/dé!/dé/dame/deme_de_alta haz hazme mete pon ponga pongan poné
alerts: notificaciones alertas avisos
forwardCalls: desví*/redirig*~llamadas
lost: perdí! perdi perdido robaron roto no_tengo ya_no cambié!_de
access: desbloqu* déjame/déjeme_entrar
install: abra abre acepta acepte baja baje bájate busca busque conecta conéctate conectarte conectarse descarga descargue ejecuta ejecute instala instalar instale entra
remoteTool: asistencia_rápida escritorio/soporte/programa_?/de_remoto
screen: compart*_?/tu/su/la_pantalla ver/muéstrame/enséñame_{tu}_pantalla
control: acceso_a_{tu}_pantalla/compu*/equipo/ordenador/pc acceso/asistencia/control/forma/sesión_?/de_remoto/remota/rápida acepta/acepte_la_conexión conectate/conéctese/conectarme_a_mi/{tu} dame/deme/doy/tomar_?/el_control déjame/déjeme_conectarme manejar/controlar_{tu}_compu*/equipo/ordenador nueve_dígitos/números remotamente deja/dejas/dejar/permite/permites/puedo/puede_entrar/conectarme/pasar~a/en_{tu}_equipo/compu*/ordenador/pc/máquina
winR: ventana/cuadro_?/de_ejecutar tecla_?/de_windows
terminal: consola línea_de_comandos símbolo_del_sistema
paste: control_v pega pegar pegas pegue
run: corre correr ejecuta ejecutar ejecute
command: comando como_administrador este/esta/el/la_código/línea/texto/script lo_siguiente script
enterKey: intro dale_a_aceptar
archive: carpeta_comprimida comprimid* ejecutable imagen_de_disco instalador visor habilit*/activ*/permit*_?/las/la/el_macros/edición/contenido excel/word/documento/hoja_?/de_?/cálculo_con_macro/macros xlsm docm
file: adjunto archivo* capturas carpeta comprobante documento* enlace factura fichero* fotos informe link pruebas videos vídeo
unpack: clave/contraseña_del_archivo/zip/rar descomprim* extrae* extra* clave/contraseña_# habilit*/activ*/permit*_?/las/la/el_macros/edición/contenido
open: abra abran abre abrir abrí! abrí dale/haga/haz_clic descarga descargue bájate ejecuta ejecute mira mire revisa revise vea
pc: computador computadora compu laptop ordenador portátil con/en_windows en_?/el/la/{tu}/un_pc
openHow: ábral*/ábrel*_con/en doble/dos/2_?/veces_clic* activ*/habilit*_?/las/el/la_macros/contenido/edición ejecut*_como_administrador si_?/te/el_antivirus/windows_?/te_avisa/pregunta antivirus~ignor* solo_?/se_abre/funciona_en no_se_ve/abre actív*/habilít*/acept*/permit*_?/las_macros actív*/habilít*_?/las/los_?/al_abrir*/cuando dale_a_habilitar dale/dele/clic*_?/a/en_permitir
here: @url acá adjunto aquí este_enlace link
evidence: capturas denuncia fotos_de/del informe la/mi_prueba/queja/reclamo lo_subí!/subí pruebas reclamación reseña todo_en/está vídeos_de
refund: abon* deposit* devoluci* devolv* devuelv* el_dinero/pago ingres* la_nómina mi_dinero reembols* reintegr* transfier* *melo/*mela_en/a/al/por me_lo/la_mandan/pasan/ponen comisión sueldo nómina fianza pensión jubilación reintegro
pay: abone deposite haga/haz/hágame_el/un paga pagar pagos pague páguem* transfiera
otherAccount: a/en_esta/este_cuenta/tarjeta/otra/iban cuenta/tarjeta_de/a_mi/un cuenta/tarjeta_diferente/distinta/nueva otra/otro_cuenta/tarjeta/banco mi_otra en_efectivo {acc}_de_mi/su_{fam} otro/otra/este/esta_iban/cbu/cvu/clabe mejor~a_mi/esta_cuenta
bankDetails: banco cuenta datos_bancarios datos_de_cobro iban clabe cbu
changed: hemos/han_cambiado cambiamos cambió nuevos nuestra_nueva nueva/nuevo_cuenta/iban/cbu/clabe use/usen/usa/paguen_este/esta hoy/ahora/en_adelante
newBank: próxim*_pago*~va ya_no_trabajamos_con próximas_facturas_a págu*~otra/otro/este/esta/nueva/nuevo_cuenta/iban/clabe/cbu pagos/facturas/transferencias~van/irán/hacen_a/en_?/una_otra/nueva/esta_cuenta partir_de/del~a/en/al_?/una_esta/este/otra/otro/nueva_cuenta/banco/iban/clabe nuestra/nuestro/nuestros_cuenta/iban/datos/clabe/cbu~cambiado/cambió/cambiaron ya_no_usamos/trabajamos_?/con_ese/este/el/aquel/esa_banco/cuenta
giftCard: gift_card/cards tarjeta*_?/de_regalo/prepago/amazon/google vale*_regalo
spend: usar/uso/usa/use/utilizar/utilice/utilizo_?/la/una/mi_tarjeta*_?/de_regalo pagar/pago/pagué!_con_?/la/una/mi_tarjeta*_?/de_regalo
p2p: alias billetera bitcoin bizum cripto* daviplata mercado_pago mercadopago monedero nequi oxxo paypal pix plin yape
divert: compra/compre/comprar~tarjeta*_?/de_regalo/prepago pag*~por_fuera cuenta_segura devolución/reembolso_a/en_otra en_bitcoin/cripto en_?/una_tarjeta*_regalo los_códigos~foto págu*/pague/paga_direct* haga/haz/hágame/hazme_un_bizum rasca rasque devuélv*/reembólsa*/reembólse*~a_mi/su_{fam} devuélv*~a_{fam} bizum/nequi/yape/plin/daviplata~de_mi_{fam}
buy: compr* consigue
channel: {canal} correo/mail_personal mi/este_celular/gmail/móvil/número al_?/por_privado dm md inbox por_interno
write: me_escribe/escribes/llamas agrégame apunta/anota/apunte/anote_mi búscame chate* contáct* cuál_es_tu escríbeme escríbame escribime hablamos hablemos háblame hábleme llámame llámeme me_das_tu mejor/rápido_?/por pasamos/pasemos/vamos/vente_a pásame/páseme_tu/su seguimos/sigamos continu* {le}_escribo/paso/llamo tienes tenés sígame/sigue/seguimos/escríbeme/agrégame_por/en arreglamos/arreglemos_por podemos/podríamos_seguir/hablar/continuar llamas_tú mande/manda/mándame/mándeme/envíame/envíeme_?/un_mensaje/mensajito/dm
privateContact: tu_{canal} su_whatsapp_personal número_particular/personal/privado pásame/dame_tu_número
private: personal privad* particular
signIn: acced* autent* confirm*_{tu}_cuenta/datos/identidad/usuario entra/entre_de_nuevo entra/entre/entren/entrar/ingres*_?/aquí/acá/ahí/nuevamente_con identif* inicia/inicie/iniciar_sesión loguéa* reactiv* renov* renueve* valid* verifi*_{tu} volver/vuelve/vuelva_a_entrar/iniciar revalid*
workAccount: agentes correo/cuenta~trabajo/empresa/corporativ* equipo_de_ti sso {tu}_bandeja/cuenta/licencia/panel/puesto/sesión/usuario/acceso todo_el_equipo cada/todos_?/los_agente/agentes/operador*/empleado*/asesor* usuario_y_clave/contraseña_de_siempre usuario_de_siempre
expires: actividad_inusual/sospechosa bloquead* caduca caducado caducará expir* desactivad* suspen* migra* no_renovad* perder/pierdes_?/el/{tu}_acceso renovar vence pasan_a_otr* dan/dar/darán_de_baja
qr: escanea escanee qr
hurry: ahora antes_de_las apúr* caduca_en cuanto_antes date/dese_prisa embarco en_#_minutos hoy_mismo inmediatamente mi_vuelo no_tengo_tiempo rápido urge* ya antes_de_fin/que/las
threat: abogad* contracargo demand* denunci* multa policía profeco que_te_echen si_no_lo te_despiden
authority: de_informática/sistemas/la_central equipo_de_seguridad habl*_con_{tu} me_conoce* soy_?/el/la_abogad*/policía/dueñ*/gerente/director* {tu}_{jefe}/compañer*_?/me/ya ya_?/lo_aprobó/autorizó
secrecy: borra_el_chat confidencial entre_nosotros nadie_se_entera no_digas_nada no_le_cuentes no_lo_comentes queda_entre secreto nadie_se_va_a_enterar entre_los/nosotros_dos
bribe: por_semana comisión_para cuánto_ganas cuánto_te_pagan dinero_extra {le}_pago/pagamos/doy/conviene por_cada_cliente a_medias arregl*_{tu}_comisión {tu}_comisión
plea: desesperad* en_el_hospital mis_hijos por_dios te_lo_ruego
refusal: lo_lamento no_es_posible no_podemos/puedo no_se_puede datos_personales confidencial* tampoco protección_de_datos no_me_permite* uso_interno
claim: aquí_el/la de_parte_de le_hablo/llamo_de somos soy_de/el/la/su
approve: acepta/aprueba_la_notificación apruébal* dale/dele_a/que_aprobar/sí pulsa/pulse_?/en_aprobar/sí dale/dele_?/a_aceptar/acepto/confirmar dale/acepta/acéptalo/apruébalo/aprueba~que_soy_yo soy_yo_entrando
tapYes: aprueb* acepta acepte confirma confirme puls* toca toque autoriz* dale_?/a
push: notificación aviso solicitud petición ventana push
relay: *melo *mela *melos anda/vaya/ve_leyendo/diciendo* cuál_es cuáles_son dime/dígame_el/los/{q}_número* escríbelo/pégalo_aquí léeme me_lo/la/los_{pasa} me_lo/los_puede*_leer/decir/dar/dictar/pasar pásame páseme {q}_dice/número*/pone/sale me_lo/los_decis/dices/pasas/copias/lees/dictas
coax: a_mí!/mí/conmigo_sí aunque_?/{q}_dice/diga/ponga/pone sé_{q}_dice/pone dice_no_compartir pero_a_nosotros pero_?/yo/nosotros_?/yo/sí_soy/somos_?/de/del/el/la_soporte/banco/seguridad a_nadie_ajeno
insist: confía_en_mí!/mí es_seguro hazlo sin_problema
captcha: captcha cloudflare marcar_la_casilla soy_humano soy_un_robot unos_pasos verificación_humana
gave: ya_?/me_dio/diste/dijo/dijiste/confirmó/confirmaste/verificó envié! mandé! puse subí!
cardPicture: los_dos_lados/ambos/caras~tarjeta por_delante_y_por/detrás
deed: compro comprado pidió pedido pagó pagado reservó alojó gastó gastado recogió quedó quedo quedaba hospedó vino venía entró viajó viaja salió estuvo sacó retiró ingresó cobra cobró debe
didq: cuándo/dónde/qué!/que/q/cuánto/cuánta/cuántos/cuántas/si_?/ha/se/le con_quién a_{q}_hora con/en/por_{q}
takeover: quiten/quita/quitar/quítame/borra/borren/borrar/elimina/eliminen_?/el/mi_?/número/correo/teléfono/celular/móvil_antiguo/viejo/anterior~este/esta/nuevo pon/ponga/pase/pasa/cambia/cambie_?/el/la_?/cuenta/línea/contrato/póliza_a_mi_nombre
giftRefund: dar/das/des/mandas/mandar/pasas/pasar/devuelves/devolver/pagas/ser_?/en/como/por_?/una/un_tarjeta/gift/vale*_?/de_card/regalo/amazon
rest: y_?/todo_el_resto el_resto_?/del_por/porfa y_lo_demás y_los/las_?/ocho/diez/doce_?/números/que_?/van/vienen/están_de/antes/anteriores los/las_?/otros/otras/primeros_ocho/diez/doce completo/completa/entero/entera_por/porfa el_número_completo/entero dígalo/dilo/dímelo/dígamelo_entero/completo/todo la_primera_mitad/parte y_lo/los_de_atrás/detrás qué_pone/dice/hay_detrás/atrás solo/sólo/aunque_?/sea/dime/deme/dame_la/el/los/su_calle/barrio/portal/piso/ciudad/código/número/móvil/celular/teléfono/correo/apellido/final al_menos_la/el/su_calle/barrio/portal/piso/ciudad/código/número/móvil/celular/teléfono/correo/apellido/final la_calle_nada/nomás/aunque
otherOne: al_otro/anterior a/en_la/el_otra/otro a_ese/esa/esos_no no_a_ese/esa al/el/la_que_?/te/le/les/os_puse/di/pasé/mandé/escribí/dije/dejé/he al/a/el_de_arriba
statement: resto_de_la/las/los/mi/su/tu resto_del_pedido/dinero/importe/envío`,
};
