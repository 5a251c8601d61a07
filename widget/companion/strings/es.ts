import type { ExtraStrings } from "./extra-strings.ts";

export const extra: ExtraStrings = {
  privacy:
    "Lo que escribas se envía al servicio de ayuda de este sitio y se guarda para que puedas retomarlo. No incluyas contraseñas ni números de tarjeta.",
  offline: (version) =>
    `No se puede conectar con el servicio de ayuda. Las respuestas salen de la copia de esta página (versión ${version}).`,
  stillWorking: "Seguimos buscando…",
  suggestions: "Sugerencias",
  copy: "Copiar",
  copied: "Copiado",
  edit: "Editar la pregunta",
  feedback: "¿Te ha servido?",
  helpful: "Sí",
  notHelpful: "No",
  why: "¿Qué ha fallado?",
  reasons: {
    "wrong-topic": "No es lo que pregunté",
    "steps-did-not-work": "Los pasos no funcionaron",
    "hard-to-understand": "Cuesta entenderlo",
    outdated: "Está anticuado",
    other: "Otra cosa",
  },
  thanks: "Gracias por decírnoslo.",
  more: "Más",
  transcript: "Guardar la conversación",
  print: "Imprimir los pasos",
  email: "Enviar los pasos por correo",
  exportData: "Exportar mis datos",
  forget: "Borrar esta conversación",
  forgotten: "La conversación se ha borrado, aquí y en el servidor.",
  failed: "No ha funcionado. Vuelve a intentarlo más tarde.",
  you: "Tú",
  selfCheck: "Comprobar mi conexión",
  privacyPage: "También se envían el título de la página, su dirección y el error que muestra.",
  copyTried: "Copiar lo probado",
};
