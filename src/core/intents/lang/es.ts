import type { LanguageFile } from '../language-file.ts';

/** Spanish of Spain and Latin America: tú, usted and vos; clitics by `+`. */
export const es: LanguageFile = {
  id: 'es',
  endings: 'me nos le lo la los las melo mela melos melas noslo nosla selo sela te',
  common: `el la los las un una unos unas y o pero si sí no que qué de del al a en con por para sin sobre es son está están estoy era fue ser estar hay he ha han había tengo tiene tienes tienen mi mis tu tus su sus nuestro nuestra vuestro yo tú usted ustedes vos él ella ellos nosotros me te se le les lo nos
    esto esta este ese esa eso aquí acá ahí allí hoy ayer mañana ya también muy más menos algo nada todo toda todos cuando cuándo dónde donde cómo como quién quien cuál cual cuánto cuanto porque pues hola buenas buenos días tardes noches gracias favor porfa señor señora puede puedes podría podés puedo quiero quisiera necesito hacer hago hice
    llega llegó llegar pedido correo número nombre cuenta banco tarjeta teléfono móvil celular dirección día mes año vez entonces desde hasta ahora luego después antes bien mal ok vale oye mira solo sólo otra otro mismo misma cada entre voy va vamos van dice dijo decir`,
  words: `
captcha: captcha cloudflare marcar_la_casilla soy_humana/humano soy_un_robot unos_pasos verificación_humana
ask: adjunta adjunte chíva comparta comparte compartir comunica comunique confirma confirmar confirme copia copie crea cree dale dame dar decime decir decí deme denos dicta dictar dicte diga dime dé! díctenos dígame enseña enseñe enviar envía envíe facilita facilitar facilite genera generar genere genérame indica indicar indique lea lee leer manda mandar mande me_dice me_lo_das/mandas/pasas muestra muestre pasa pasar pase pega pegue presta prestar preste proporciona proporcionar proporcione reenviar reenvía reenvíe remita remitir repita repite suba sube subir suelta suministrar suministre diciendo pasando
may: le_importaría podría podrían podrías podés puede puedes recuerda recuerdas sabe se_acuerda sería_posible_que sería_tan_amable te_acuerdas/importa/sabes tiene_usted tiene/tienes_a_mano
need: debe_indicar faltan ha_de_facilitar hace/hacen/me/nos_falta necesitamos necesitaremos necesitaría necesito ocupo precisamos preciso quiero_que_me quiero/quisiera_saber requerimos requiero se_requiere tiene/tienes_que_darme vamos/voy_a_necesitar
wh: a_dónde_me cuál_era/es/sale cuáles_son cuándo cuánto cómo_se_llama/llamaba dónde_nació quién qué
about: además/ahora/también_el/la qué_tal y_cuál/cómo/el/la/los/qué/su/tu
enter: complete digita digite escriba escribe ingresa ingrese introduce introduzca ponga ponme rellene teclea teclee
neg: en_vez_de evita evite jamás nadie ni ninguna ningún no nunca sin tampoco
okay: cómo/si_no ni_idea no_abre/carga/digas/encuentra/funciona/importa/llega/puedo/recuerdo/sale/sé/tardo/tengo/ve no_hay_problema no_le_cuente/digas no_lo_comentes no_me_acuerdo/deja/funciona no_pasa_nada no_se_entera/enterará/preocupe/ve no_se_lo_diga no_te_preocupes por_qué_no
how: otra_forma/manera/opción_de_pagar/pagarlo/pago otro_medio/método_de_pago cómo_activo/cambio/hago/recupero/saco cómo_se_hace debo dónde_encuentro/está/pongo/veo/hago/pulso/doy es_cierto/verdad_que es_normal/posible/seguro hace_falta_que hay_forma_de me_preocupo por_qué porque_me puedo qué_hago qué_pasa_si se_puede tengo_que
place: al_llegar/mensajero/recoger/recogerlo/repartidor desde_la_aplicación/app desde_su_banco/perfil desde_tu_banco en_ajustes/configuración/persona/recepción en_el_aeropuerto/cajero/campo/datáfono/formulario/perfil/portal en_la_aplicación/app/banca/casilla/oficina/página/tienda/web en_nuestra_página en_su_banca/cuenta/perfil en_tu_cuenta/perfil enlace/página_de_pago formulario_seguro haga_clic llevar lleve muéstrelo/pincha/presente/pulse_en olvidé_mi_contraseña pasarela preséntelo recuperar_contraseña trae traiga tráigalo
offer: aquí_tiene le_enviamos/enviaremos/enviaré/envío/llegará/mando/paso/reenvío le/te_hemos_enviado le/te_puedo_enviar puedo_enviarle/enviarte/mandarle/reenviar quiere_que_le quieres_que_te se_lo_envío si_quiere_le te_envío/llegará/mando te_paso_el
done: abrí! aparece bajé! bloqueada caducada cambié! compré! confirmé! copié! corrí descargué! di_mi ejecuté! entré! envié! escribí! ha_abierto/ejecutado/pegado/pulsado has_pegado/pulsado he_olvidado/perdido hice inicié! instalé! introduje le_di lo_cambié/envié/mandé mandé! me_cobraron/dieron metí olvidé pagué_con pagué! pegué! perdí pulsé! puse rechaza* robada robaron sale_acceso se_me_olvidó seguí toqué! usé! verifiqué! ya_abrí/cambié/di/envié/escribí/instalé/la/lo/mandé/pagué/subí
told: alguien_llama/me cuidado decía dijeron dijo en_las_noticias error es_fiable/normal/verdad estafa* falso fraude hacerse/haciéndose_pasar hackers la_app_pide leí/pone/dice_que llamaron llamó_uno me_escribió/llamó/pide/piden/pidieron/pidió me_llegó_un me_salió_una_página mi_banco_me ojo_con pedía pidiendo quería/querían_mi se_hizo_pasar si_alguien si_le/te_llaman/piden si_una_página/web soltó sospechoso su_página/web_pide timador timo trampa truco un_mensaje_que_dice un_pop_up ventana_emergente virus qué_es_esto
policy: a/con_nadie al_mismo_medio basta_con jamás_pedimos/pediremos misma_tarjeta nadie_de nadie_le_pedirá no_comparta/compartas/dé/envíe/escriba/facilite/mande/necesita/necesitamos/necesito/pedimos/pida/ponga no_es_necesaria/necesario no_hace_falta no_lo_envíe no_se_lo_dé/puedo no/nunca_le_pediremos nunca_comparta/compartas/entramos/pedimos/pediremos por_favor_no puede_actualizar/cambiar/dejar/encontrar/subir/ver si_quiere solo_en vale_el
i: yo
my: mi mis mía mío
our: mi mis nuestra nuestras nuestro nuestros
your: de_usted su sus suyo tu tus tuyo ustedes vuestra vuestro
you: estás hacéis le te tenés tiene tienes usan usas usted
please: gracias pf plis por_favor porfa porfavor porfi xfa
is: acaba empieza era es está fue son termina
filler: de n no nro núm número
me: acá al_chat aquí en/por_el_chat me nos por_este_chat
statement: actualizado confirmada gracias_por ha/han_sido hemos queda_confirmado recibido reembolsado reservado tarda
card: numeración_de_la_tarjeta dieciséis_dígitos los_#_dígitos/números número_largo números_de_la_cara/tarjeta tarjeta_completa tarjeta_de_crédito_completa número/datos/dígitos~tarjeta
cvv: #_cifras_de_atrás #/tres_dígitos/números_de_atrás cifras/número_de_atrás cvc cvv cvv2 código_de_atrás/seguridad código/dígitos/números_del_reverso reverso_de_la_tarjeta tres_numeritos_de_atrás
expiry: caduca/vence_la_tarjeta caducidad fecha_de_expiración vencimiento
cardPicture: foto_de_ambos_lados imagen_de_la_tarjeta tarjeta_por_ambos_lados foto~tarjeta
cardPin: nip_de_la_tarjeta clave/pin_del_cajero pin/clave~tarjeta
pin: clave_de_#_dígitos clave_dinámica/secreta/telefónica nip número_secreto pin puk
password: clave clave_de_la_cuenta claves contra contraseña contraseñas palabra_de_paso pass password
securityAnswer: palabra_clave/secreta pregunta/respuesta_de_seguridad pregunta/respuesta_secreta respuesta_a/de_la/su_pregunta
seed: #/doce_palabras clave_privada código/códigos/frase/palabras_de_recuperación código/códigos_de_respaldo frase_secreta/semilla palabras_de_la_billetera palabras~monedero
apiKey: bearer cabecera_de_autorización clave_privada_de clave/llave_api clave/llave_de_api secreto_de_la_integración token
session: cookie/cookies/id_de_sesión har la_cookie
login: acceso_al_panel clave_de_administrador credencial credenciales datos_de_acceso login su_acceso tu_acceso/usuario tus_accesos
code: #_numeritos clave_que_llegó clave/código_temporal clave_que_le_llegó número_que_le/te_llegó coordenada coordenadas código_de_#/seis_cifras/dígitos código_de_acceso/autenticación/confirmación/verificación/whatsapp código_de_la_app código_del_autenticador/mensaje código_que_aparece/caiga/recibiste/recibió/sale código_que_le_aparece/enviamos/llega/llegó/mandamos código_que_te_llega/llegó/mandé números_que_le_llegaron otp seis_dígitos/números token_digital código~sms
codeWeak: código códigos
digits: cifras dígitos el/un_número numeritos números
governmentId: carnet cuil cuit curp cédula dni documento identificación ine nie nif nss número_de_afiliación/afiliado pasaporte residencia rfc rut seguridad/seguro_social selfie_con tarjeta_de_identidad tarjeta_sanitaria visa
bank: a_qué_cuenta alias alias_de_cuenta banco_y_cuenta bic cbu ccc clabe cuenta_bancaria/clabe/corriente cuenta_y_banco cvu datos_bancarios nombre_del_banco datos_de_la_cuenta iban qué_banco swift datos~banco número~cuenta
bankWeak: banco cuenta
bankLogin: acceso_a_su/tu_banca banca_electrónica/online banca_en_línea banca_por_internet clave_del_banco/homebanking clave/claves/usuario_de_la_banca claves/contraseña/usuario_del_banco home_banking homebanking
birth: cuándo_naciste/nació fecha_en_que_nació nacimiento nació_usted
age: cuantos_años_tienes cumple/cumples_años cumpleaños cuántos_años_tiene qué_edad_tiene su_edad
identity: a_qué_se_dedica ahorros alergias apellidos_de_su_madre apellido_de_soltera casada_o_soltera dónde_naciste/nació/vives ciudad/lugar_de_nacimiento colegio/escuela_fue comida_favorita cuánto_gana tiene_hijos deudas discapacidad donde_creció embarazada enfermedad enfermedades eres/está_casada eres/es/está_casado eres_soltera es_soltero estado_civil estatura etnia fuma ideología ingresos mascota medicación medicamento mejor_amigo nacionalidad nombre_de_su_escuela/padre/primer nómina ocupación orientación_sexual padece partido patrimonio peso primer_carro/coche/trabajo problemas_de_salud profesión propietario_o_inquilino raza religión salario se_llama_tu_gato/perra se_llamaba_tu segundo_apellido_de sindicato sueldo tienes_hijos/novia/novio tipo_de_sangre vive_sola/solo vivienda_propia nombre/apellido~madre
decoy: contrato código_de_artículo/barras/cliente/cupón/descuento/error/país/promoción/reserva/seguimiento/área código_de/del/para/postal/promocional/qr código_del_producto darse/en_cuenta de_mi_cuenta documento_adjunto/compartido edad_tiene_su_perro estado/gerente/resumen_de_cuenta localizador número_de_caso/celular/cliente/expediente/factura/habitación/móvil/orden/pedido/póliza/referencia/reserva/seguimiento/serie/teléfono/ticket palabra_de_honor por_su_cuenta saldo/titular_de_la_cuenta tarjeta_de_embarque/memoria/regalo/visita tarjeta_regalo/sim tarjetas_de_regalo tarjetas_regalo tener_en_cuenta vencimiento_de_la_factura
sms: le_llega/llegará_un le/me/te_llegó mensaje por_equivocación/error sms su/tu/al_celular/móvil un_aviso whatsapp os_llegó! se_me_fue a_tu/su_número acaba/acaban_de_llegar le/te_llegaron/llegará/llegarán
takeover: ponga_a_mi quíta quítame_el
onFile: aparece/tiene/tienes_ahí asociad* consta dado_de_alta domiciliado en_el_expediente/sistema en_la_ficha en_mi_cuenta/ficha en_su_sistema figura* guardad* le/te_aparece/sale les_sale que_tenéis/tienen registrad* tienen_ahí/ustedes vinculad*
person: clienta/cliente_de_ustedes de_esa_clienta/cuenta de_ese_cliente de_la_señora del_señor el_cliente/dueño/remitente/vendedor esa/ese_huésped la_clienta/dueña la_otra_persona mi_amiga/amigo/cliente/cuñado/esposa/esposo/ex/hermana/hermano/hija/hijo/jefa/jefe/madre/mamá/marido/mujer/novia/novio/padre/papá/socio/suegra/vecina/vecino otra_clienta otro_cliente otros_usuarios titular
contact: celular contacto correo código_postal datos dirección domicilio email habitación mail móvil pedidos teléfono último_pedido
balance: compras cuánto_debe/dinero/tiene deuda facturas llamadas movimientos saldo
records: base/capturas/fichas/info/información/lista_de_clientes datos_de_clientes/gente unos_datos
disclose: a_qué_correo/dirección/teléfono confirma/dime/dígame/léame/léeme_la_dirección dime_qué_correo dígamelo_completo dímelo_completo/entero dónde_vive léamelo/léemelo_entero quién_más_está/figura qué_correo/dirección_tenéis/tiene/tienen qué_mail/número_tienen qué_tarjeta_tengo qué_teléfono_tenéis/tienen dónde~vive/trabaja
staff: compañeros coordinador* director directora encargad* equipo_de_it gerente informático jefa jefe los_de_sistemas responsable supervisor supervisora tu_compañero
fishing: con_qué_programa cuántos_sois cuántos_son_en cómo_comprobáis/comprueban/verifican/verificáis desde_dónde_atienden/trabajan en_qué_oficina hasta_cuánto_pueden hasta_qué_importe id/número_de_empleado quién_aprueba/autoriza/manda quién_tiene_acceso/permisos qué_antivirus/crm qué_herramienta/software_usan qué_pedís/preguntan_para qué_preguntas_hacen/haces/hacéis qué_programa_usan/usas qué_sistema_usan/usáis usan_salesforce/zendesk
internal: correo/mail/teléfono_directo dirección/url_del_panel extensión guion_de_verificación herramienta/url/wiki_interna intranet lista/portal_de_empleados línea_directa número/panel/procedimiento_interno panel_de_agentes
change: actualice actualicen actualiza anota anote cambia cambiar cambie cambien corrige modifica modifique pon ponga poné póngame reemplace reemplaza registra registre sustituya sustituye
remove: anula anule apaga borra borrar borre deshabilita deshabilite reinicia resetea resetee saca sacar saque desactiv* quit* elimin*
skip: deja_esas déjate/pasa_de haga/haz_una_excepción ignora obvia omita omite omitir salta saltar salte sin_verificación/verificar sáltese
verification: autenticación comprobación control el_proceso preguntas procedimiento protocolo validación verificaci*
activate: activa activar active duplica haz_el_duplicado pasa pase porta portabilidad portar porte pásala transfiera transfiere traspasa
sim: chip duplicado esim línea sim
mfa: 2fa app_de_autenticación autenticador dispositivo_de_confianza dispositivo/móvil_antiguo doble_autenticación/factor/verificación dos_pasos mfa segundo_factor teléfono/token_viejo
reset: clave_nueva el_link enlace link_de_recuperación nueva_contraseña reset resetear reseteo restablecer restablecimiento
mail: @mail correo email gmail hotmail mail
phone: celular mi_número móvil número_nuevo teléfono
account: contrato cuenta ficha perfil
other: al_# el_viejo en_lugar/vez esta este mi_gmail nueva nuevo otro_celular/correo/mail/móvil/número/teléfono particular perdí_el_acceso personal privado ya_no_uso
payee: beneficiario cuenta_de_cobro/pago destinatario domiciliación pagos
rights: admin administrador* propietario titular usuario_autorizado
add: agrega agregue añada añade da/dé_de_alta haga haz incluye mete pon ponga poné registra
install: abra abre acepta acepte baja baje busca busque bájese conéctate conéctese descarga descargar descargue ejecuta ejecute inicia inicie instala instalar instale permita permite
open: abra abre abrir abrí dale/haga/haz_clic descarga descargue ejecuta ejecute mira mire revisa revise ve vea ábralo échale_un_vistazo
screen: comparta_su_pantalla comparta/compartas/comparte/compartir/compárteme_pantalla comparta/compartas/compartir/compárteme_la_pantalla comparte/compárteme/enséñame/muéstrame_tu_pantalla
control: acceso/control/en/escritorio/por_remoto acepta/acepte/permita_la_conexión asistencia_remota/rápida conectarme_a_su/tu dame_control dame/deme/tomar_el_control déjame/déjeme_conectarme id_de_sesión los_nueve_dígitos manejar_su_computadora manejar_tu_ordenador número_que_sale permiso_para_entrar remotamente ver_su/tu_escritorio
remoteTool: asistencia_rápida escritorio_remoto
winR: cuadro/ventana_ejecutar
terminal: cmd consola línea_de_comandos powershell símbolo_del_sistema
paste: control_v pega pegar pegas pegue
run: corra corre correr ejecuta ejecutar ejecute lance lanza
command: comando como_administrador código_que_le/te línea script
enterKey: intro
archive: carpeta_comprimida comprimido ejecutable imagen_de_disco instalador
file: adjunto archivo* capturas carpeta documento enlace factura fichero fotos grabación informe link presentación pruebas videos vídeo
unpack: clave/contraseña_# descomprima descomprime descomprimir descomprímalo extrae extraer extraiga
pc: compu computador computadora con_windows en_el/la/su/tu/un_pc en_pc/windows la_pc_de laptop ordenador portátil
openHow: abrirlo_en activa/active/habilita/habilite_las_macros desactiva/desactive_el_antivirus doble_clic dos_clic/clics ejecutar_como_administrador habilita/habilite_macros habilitar_contenido habilite_el_contenido si_te/windows_avisa solo_abre_en solo_en_windows ábralo/ábrelo_con/en dos/2_veces/clics habilit*_edición/contenido/macros no_se_ve/abre
here: @url acá adjunto aquí el/este_enlace esta_página link
evidence: capturas denuncia fotos_de/del informe la_prueba/queja lo_subí mi_queja/reclamo pruebas reclamación reseña todo_en todo_está_en vídeos_del
refund: abona abone deposita devolución devuelv* el_abono/dinero/pago hazme_el hágamelo házmelo ingresa la_nómina/plata mi_dinero reembolsa* reembolso reintegro transfiere transfiér
pay: abone deposite envíe_el_dinero haga/haz_un ingrese paga pagar pague págueme transfiera transfiere
otherAccount: a_esta_cuenta/tarjeta a_este_iban a_mi_otra cuenta_del_extranjero cuenta/la/tarjeta_de_mi cuenta/tarjeta_diferente/nueva en_mano otra_cuenta/tarjeta una_cuenta/tarjeta_distinta
newBank: cambiado_de_banco cambiado_la_cuenta cambiamos_de_banco/cuenta cambió_nuestra_cuenta cbu/iban_nuevo clabe/cuenta_nueva en_adelante_paguen nueva_clabe nueva_cuenta_bancaria nuevo_cbu/iban nuevos_datos_bancarios próximo_pago_va próximos_pagos_a usen_esta_cuenta usen_este_iban
giftCard: gift_card/cards paysafecard tarjeta_de_regalo tarjeta/tarjetas_prepago/regalo tarjetas_de_amazon/google/regalo vales_regalo
p2p: alias billetera binance bitcoin bizum cripto criptomonedas daviplata mercado_pago mercadopago monedero nequi oxxo paypal pix plin revolut usdt yape
divert: al_bizum/paypal_de compra~tarjeta/tarjetas compre~tarjeta/tarjetas_regalo/steam cuenta_segura devolución/reembolso_a/en_otra en_bitcoin/cripto en_tarjetas_regalo haga/haz/hágame_un_bizum me_paga_directamente mover/mueva/pasar_su_dinero mándame_los_códigos págueme_directamente rasca rasque
channel: correo_personal discord facebook guasap insta instagram messenger mi_celular/gmail/móvil/número/usuario mi_mail_personal signal skype snap telegram viber wasap whats whatsapp wpp wsp
write: agrega agregue anota/apunta/apunte_mi añade búsca chateamos/mejor_por contacte continuamos continuemos contácta escriba escribime escribí escríbe hablamos hablemos háblame hábleme le/te_escribo_por le/te_paso_mi llama llame llámame llámeme me_das_tu mándame_un más_rápido_por nos_vemos_por pasamos/pasemos/vamos/vente_a pásame_tu páseme_su seguimos sigamos
privateContact: celular/teléfono_personal móvil/número_particular su_número_personal su_whatsapp tu_celular/facebook/insta/instagram/móvil/telegram/teléfono/whatsapp tu_correo/mail_personal tu_número_personal/privado
signIn: acceda/accede/acceder/entrar/entre/ingresa/ingresar/ingrese_con autentícate autentíquese confirma_tus_datos confirme_su_cuenta confirme_sus_datos entra_con/en identifícate identifíquese inicia iniciar/inicie_sesión loguea loguearse loguéate pon_tu_usuario ponga_su_usuario re_loguear reactiva reactive reingresar reingrese renueva_tu renueve_su valida valide verifica_tu_cuenta verifique_su_cuenta/usuario volver/vuelve_a_entrar
workAccount: agentes correo_corporativo correo_de_trabajo cuenta_corporativa cuenta_de_empresa cuenta_del_trabajo equipo_de_chat la_consola sso su_asiento/cuenta/licencia/panel/sesión/usuario sus/tus_conversaciones todo_el_equipo tu_cuenta/licencia/panel/puesto/sesión/usuario
expires: actividad_inusual bloqueada caduca caducado caducará cambió_el_sso expira expirará migración no_renovada/renovado pasarán_a_otro perder_el_acceso se_bloqueará/cerrará/suspenderá será_cancelada/desactivada serán_reasignadas sin_acceso suspendida suspensión vence vencerá vencida
qr: escanea escanee qr
hurry: #_segundos ahora antes_de_las apúrate apúrese caduca_en cuanto_antes date/dese_prisa de_inmediato deprisa embarco en_#_min/minutos es_el_último hoy_mismo inmediatamente mi_vuelo no_hay/tengo_tiempo pierdo_el_avión/vuelo rápido sale_el_vuelo urgente urgentemente ya última_oportunidad
threat: abogad* consumo contracargo demanda denuncia denunciar* hoja_de_reclamaciones juicio mala_reseña multa o_si_no perderá_su_dinero policía profeco que_te_echen responsabilidad será_bloqueada si_no_lo te_arrepentirás/despiden
authority: aquí_it de_informática/sistemas de_la_central del_banco el_director equipo_de_seguridad hablé_con_tu la_directora lo_conozco me_conoce somos_de_it soy_abogado/policía soy_el_dueño/gerente soy_la_dueña/gerente su_compañero_me su/tu_jefe_ya tu_compañera tu_compañero_me/ya tu_jefa_ya ya_aprobó/autorizó ya_lo_aprobó/autorizó
secrecy: borra_el_chat calladito confidencial entre_nosotros nadie_lo_sabrá nadie_se_entera no_diga/digas_nada no_le_cuentes no_lo_comente/comentes queda_entre secreto sin_que_nadie
bribe: a_la_semana comisión_para_ti cuánto_ganas cuánto_te_pagan dinero_extra ganar_dinero le_pago por_cada_cliente por_semana te_conviene/daría/pagamos/pago/transfiero te_doy_# un_regalito una_propina vamos_a_medias
plea: desesperad* en_el_hospital mi_madre_está mis_hijos por_dios se/te_lo_ruego
refusal: lo_lamento no_es_posible no_está_permitido no_podemos/puedo no_se_puede
claim: aquí_el/la de_parte_de le_hablo/llamo_de somos soy_de/el/la su_contable/contador
approve: acepta/acepte_la_notificación aprueba/apruebe_la_notificación/solicitud apruébalo apruébela apruébelo autorice_la_operación dale/dele_a_aceptar/aprobar dale/dele_que_sí pulsa/toque_aprobar pulse_aprobar/sí
relay: anda/vaya_leyendo compártamelo compártelo cuál_es cópiamelo decímelo dictámelo dime/dígame_el_número dámelo démelo díctemelo dígamelo dímelo envíamelo envíemelo escríbalo/escríbelo/pégalo_aquí escríbamelo haz_captura léamelo léeme léemelo me_lo_das/dice/dices/dicta/lee/lees/manda/mandas/pasa/pasas/reenvías me_los_dice/dicta me_manda/mandas me_va/vas_diciendo mándamelo mándemelo pásame pásamelo páseme pásemelo qué_dice/número/pone/sale reenvíamelo reenvíemelo
coax: a_mí_sí conmigo_sí dice_no_compartir pero_a_nosotros
insist: confía_en_mí es_seguro hazlo hágalo sin_problema tu_compañera_lo
num: num* datos detalles cifras dígitos
cards: tarjeta*
picture: foto* imagen captura* escaneo copia*
display: pantalla escritorio compu* ordenador equipo
showScreen: comparta* comparte* comparti* muestr* ver conect* control*
private: personal privad* particular
bankDetails: banco cuenta datos_bancarios iban clabe cbu
changed: cambiado cambiamos cambió! cambio_de nuevos nueva_cuenta actualizado
lost: perdí! perdi perdido robaron roto no_tengo_acceso ya_no cambié!_de
tapYes: aprueba* apruebe* acepta* acepte* confirma* confirme* pulsa* pulse* toca* toque* dale_a
push: notificación aviso solicitud petición ventana_emergente push
kin: madre padre mascota perro gato hermano hermana
name: nombre llama llamaba
it: lo la los las
buy: compra compre compras comprar consigue consiga`,
};
