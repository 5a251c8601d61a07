import type { CheckStrings } from "./check-strings.ts";

export const check: CheckStrings = {
  title: "Comprobar mi conexión",
  intro:
    "Se examinan la conexión y este navegador: si funcionan las cookies, el almacenamiento y las conexiones duraderas, si el reloj va bien y si alguna extensión puede estar bloqueando algo.",
  contacts: "Solo se conecta con:",
  service: "el servicio de ayuda de este sitio",
  start: "Empezar",
  cancel: "Ahora no",
  running: "Comprobando…",
  unsent: "No se ha enviado nada de esto.",
  purpose:
    "Si lo envías, los pasos lo tienen en cuenta: lo que funciona se omite y lo que ha fallado va primero. Solo se envía lo que ves aquí.",
  send: "Enviar y ver mis pasos",
  again: "Comprobar otra vez",
  close: "Cerrar",
  message: (failed) =>
    failed === 0
      ? "Autocomprobación: sin problemas"
      : `Autocomprobación: ${failed} ${failed === 1 ? "problema" : "problemas"}`,
  names: {
    online: "Conexión del dispositivo",
    server: "Servicio de ayuda",
    latency: "Rapidez de respuesta",
    hosts: "Servidor",
    websocket: "Conexiones duraderas (WebSocket)",
    clock: "Reloj",
    cookies: "Cookies",
    storage: "Almacenamiento",
    browser: "Navegador",
    extensions: "Extensiones que bloquean",
  },
  outcomes: {
    fine: "Bien",
    failed: "Problema",
    unknown: "No se sabe",
  },
};
