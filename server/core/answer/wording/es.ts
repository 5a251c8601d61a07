import type { Wording } from "./wording.ts";

export const es: Wording = {
  greeting: "Hola. Cuéntame qué está fallando.",
  thanks: "De nada. Si surge algo más, aquí estoy.",
  goodbye: "Hasta luego. Vuelve cuando quieras.",
  whoAmI:
    "Soy un asistente automático, no una persona. Respondo solo a partir de los artículos que me han dado y muestro de dónde procede cada respuesta.",
  tryThese: "Prueba estos pasos en orden.",
  tryNext: "Prueba ahora estos otros pasos.",
  leftOut: "He dejado fuera lo que ya has probado.",
  checkFailed: "La autocomprobación ha encontrado algo: lo que señala va primero.",
  checkFine: "La autocomprobación no señala nada en particular; lo que está bien se ha dejado fuera.",
  exhausted: "Ya has probado todos los pasos de esta guía. Esto es lo que aún puedes hacer.",
  notCovered: "Lo siento, la información de la que dispongo no trata ese tema.",
  closest: "Si alguno de estos temas se acerca, elígelo.",
  person: "Así puedes contactar con una persona.",
  noPerson: "Aquí no hay configurada ninguna vía para contactar con una persona.",
  resolved: "Me alegra saber que ya funciona. Vuelve cuando quieras.",
  ownCallsFailed: ({ host, time }) => `Nuestras propias llamadas a ${host} fallaron a las ${time}.`,
  whichWorked: "Muy bien. ¿Qué paso lo resolvió?",
  askWhich: "¿Cuál de estos es tu caso?",
  startedOver: "Empezamos de nuevo.",
  sentenceGap: " ",
  choices: {
    worked: "Ya funciona",
    stillBroken: "Sigue fallando",
    person: "Hablar con una persona",
    startOver: "Empezar de nuevo",
    unsure: "No lo sé",
    somethingElse: "Ninguno de estos",
  },
  assist: {
    opening: "Gracias por ponerte en contacto con nosotros.",
    closing: "Responde a este mensaje y cuéntanos cómo te fue.",
    noMatch:
      "Estamos revisando tu consulta. ¿Podrías darnos más detalles: el mensaje exacto que ves y el dispositivo y el navegador que usas?",
    summary: ({ topic, tried }) => `Tema: ${topic}. Pasos que el cliente ha probado: ${tried}.`,
    whyError: (text) => `El mensaje del cliente contiene el texto de error “${text}”.`,
    whyWords: "Las palabras del mensaje del cliente coinciden con este artículo.",
    escalate: "No queda ningún paso, o el cliente pide hablar con una persona.",
  },
};
