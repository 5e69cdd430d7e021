import type { SecretWords } from './secret-words.ts';

export const spanish: SecretWords = {
  language: 'es',
  password: 'contraseña,contrasena,clave,clave de acceso,palabra clave,contraseñas,password',
  pin: 'pin,nip,código pin,codigo pin,clave pin',
  oneTimeCode: 'otp,código/codigo de verificación/verificacion/seguridad/acceso/autenticación/confirmación,código/codigo sms,clave dinámica/dinamica,token de seguridad',
  code: 'código,codigo',
  answer: 'apellido/nombre de soltera,respuesta/pregunta secreta,respuesta/pregunta de seguridad,primera mascota,nombre de mi mascota',
  links: 'es,era,sería,son,fue,dice',
  fillers: 'de,del,la,el,mi,su,tu,para,que,me,llegó,llego,enviaron,número,numero,cuenta,acceso,usuario,nueva,nuevo,actual,tarjeta,cajero,creo,wifi,correo,ahora,o,bien,madre,mascota',
  notValues: 'no,incorrecta,incorrecto,correcta,correcto,inválida,inválido,expirada,caducada,olvidada,olvidé,requerida,obligatoria,obligatorio,segura,secreta,nunca,por,favor,gracias,y,pero,si,cuando,una,un,muy,débil,fuerte,larga,corta,en,con,sin,también',
  determiners: 'el,mi,su,tu,un,este,ese,es,nuevo,siguiente,recibí,con',
  about: 'para,de,del',
  or: 'o',
};
