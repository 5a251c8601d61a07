import type { LanguageCues } from "./language-cues.ts";
import { readLooseAccents } from "./read-loose-accents.ts";

/** Written with accents and read with or without, as people type; endings that only an accent tells are escaped. */
export const es: LanguageCues = readLooseAccents({
  clauseBreak: /(?<=[.!?;:])\s+|,\s+|\s(?:y|e|pero|aunque|entonces|luego|así que|además)\s/u,
  asking:
    /\b(?:qué (?:es|son|hace|puede|tal|diferencia)|explícame|explica|cuándo)\b|[?¿]|\b(?:cómo|como (?:hago|puedo|se)|debo|debería|tengo que|hay que|(?<!no )puedo|(?<!no )podría|quiero|quisiera|voy a|pienso|antes de|si (?:borro|cambio|reinicio|uso|desactivo|cierro)|me (?:dijeron|recomendaron|sugirieron)|dicen que|dónde|donde|cuál|conviene|escríbeme|escribe|hazme|recomiéndame|recomienda|dime|cuéntame|cuánto|cuántos|cuántas|sabes|conoces|puedes|podrías|quién|vale la pena|sirve)\b/u,
  notYet:
    /(?:todavía|aún|aun|todavia) no\b|\bno (?:he|hemos) (?:probado|intentado|hecho|borrado|cambiado|reiniciado|cerrado|usado)|\bno (?:probé|intenté|lo hice|he)\b|\bsin (?:probar|intentar|haber)\b|\bnunca (?:probé|he probado|intenté)\b|\bme falta\b/u,
  impossible:
    /\bno (?:puedo|podemos|me deja|me dejan|me permite|es posible|se puede|tengo|tenemos|hay|dispongo|cuento)\b|\bimposible\b|\bsolo tengo\b|\bsólo tengo\b|\bbloqueado por\b|\bsin (?:permisos?|teléfono|celular|móvil)\b/u,
  notInUse:
    /\bno (?:uso|usamos|utilizo|estoy usando|tengo (?:instalad|activad|puest|ningun|ningún|vpn)|está (?:activ|encend|puest)|es (?:eso|el problema|la causa|cosa)|llevo)|\bnunca (?:uso|usé|he usado|tuve)\b|\b(?:ya )?(?:está|estaba|tengo|tenía|la tengo|lo tengo) (?:ya )?(?:apagad|desactivad|desconectad|activad|encendid|habilitad|quitad)|\bsin (?:vpn|proxy|extensiones|bloqueador)|\bdescartad/u,
  done: /\b(?:ya|he|hemos|había|acabo de|después de|tras)\b|\b\w{2,}(?:\u00e9|\u00ed|amos|imos)\b|\b(?:hice|puse|fui|quité|hicimos|dije|anduve|traje|estuve)\b|\b\w+(?:ado|ido)\b|\b(?:varias veces|muchas veces|mil veces|dos veces)\b/u,
  noEffect:
    /\b(?:sigue|siguen|sigo|continúa|persiste)\b|\bno (?:funciona|funcionó|sirve|sirvió|ayuda|ayudó|cambia|cambió|se (?:arregl|solucion|quita|resolvi)|resuelve|resolvió|arregló|hace nada|hizo nada|pasa nada|mejora|mejoró|anda|va)\w*|\b(?:nada|tampoco|igual|lo mismo|el mismo (?:error|problema|mensaje)|la misma (?:cosa|historia)|sin (?:éxito|suerte|cambios|resultado)|en vano|ni así|ni modo|otra vez (?:el|lo))\b/u,
  worked:
    /\b(?:ya (?:funciona|anda|va|sirve|quedó|está(?: funcionando| arreglado| bien)?|puedo|me deja|carga|abre|entró)|funcionó|se (?:arregló|solucionó|resolvió|compuso)|solucionado|resuelto|arreglado|ahora (?:sí|funciona|va|anda|carga)|volvió a (?:funcionar|la normalidad)|quedó (?:listo|bien|resuelto)|todo (?:bien|en orden|listo))\b/u,
  next: /^(?:(?:ok|bueno|vale|entonces|y|pues|bien|mmm)[, ]*)*[¿ ]*(?:(?:y )?(?:ahora|luego|después) qué|qué (?:más|sigue|hago|otra cosa|queda|falta|otra opción)(?:.{0,20})|qué más (?:hay|puedo|pruebo)(?:.{0,12})|algo más|otra (?:cosa|idea|opción|solución)|siguiente(?: paso)?|el siguiente|continúa|sigue|alguna otra (?:cosa|idea|opción)(?:.{0,12}))[?!. ]*$/u,
  person:
    /^(?:agente|humano|operador|persona)\b|\b(?:hablar|hablo|comunicar|comunico|comunique|contactar|pasar|pase|pásame|páseme|comunícame|transferir|transfiéreme|quiero|necesito|prefiero|atender|atienda|ponme|póngame)\b.{0,24}\b(?:persona|humano|humana|agente|operador|operadora|representante|asesor|asesora|alguien real)\b|\b(?:persona|alguien|humano) (?:real|de verdad|de carne y hueso)\b|\batención al cliente\b/u,
  startOver:
    /\b(?:empezar|comenzar|empecemos|empieza|comencemos|volver a empezar) (?:de (?:nuevo|cero)|otra vez|desde (?:cero|el principio))|\bdesde (?:cero|el principio)\b|\bde cero\b|\breiniciar? (?:la )?(?:conversación|el chat|charla)|\b(?:otra|nueva|distinta) (?:pregunta|duda|cosa que preguntar)\b|\bborrón y cuenta nueva\b/u,
  greeting:
    /^[¡¿ ]*(?:(?:hola+|holi|buenas|buenos días|buen día|buenas (?:tardes|noches)|qué tal|que tal|saludos|hey|hi|hello|disculpe|disculpa|perdón|perdone|oye|oiga|hay alguien|alguien ahí|necesito ayuda|ayuda|me (?:pueden|puedes|puede) ayudar|por favor|cómo (?:estás|está|están|andas)|mucho gusto|encantad[oa]|a todos)[, !.?¡¿]*)+$/u,
  thanks:
    /^[¡ ]*(?:(?:ok(?:ay)?|vale|bueno|perfecto|genial|excelente|listo|super|súper|muchas|muchísimas|mil|gracias|muy amable|te (?:lo )?agradezco|se (?:lo )?agradezco|agradecid[oa]|por (?:todo|la ayuda|tu ayuda|su ayuda|la info|ayudarme)|entendido|de acuerdo|me sirvió|qué bien|buenísimo|la ayuda)[, !.¡]*)+$/u,
  goodbye:
    /^[¡ ]*(?:(?:ok|bueno|vale|gracias|listo|eso es todo|nada más|pues|y)?[, ]*(?:adiós|adios|chao|chau|hasta (?:luego|pronto|mañana|la próxima|otra)|nos vemos|me (?:voy|despido|tengo que ir)(?: ya)?|buenas noches|que (?:tengas|tenga|estés|esté) (?:un )?(?:buen|bien|lindo)\w*(?: día)?|cuídate|bye)[, !.¡]*)+$/u,
  saysHello: /\b(?:hola|buenas|buenos días|buen día|qué tal|saludos|disculpa|disculpe)\b/u,
  saysGoodbye:
    /\b(?:adiós|chao|chau|bye|hasta (?:luego|pronto|mañana|la próxima)|nos vemos|me voy|me despido|cuídate|eso es todo|buenas noches)\b/u,
  saysThanks: /\bgracias\b|\bagradezco\b/u,
  whoAreYou:
    /\b(?:quién|quien|qué|que) (?:eres|es usted|sos)\b|\beres (?:un|una|humano|real|persona)\b.{0,12}|\b(?:hablo|hablando|chateando) con (?:un|una) (?:bot|robot|máquina|persona|humano)|\bes (?:esto )?un (?:bot|robot)\b|\bqué (?:puedes|sabes|haces|podés) hacer\b|\bcómo te llamas\b|\btu nombre\b/u,
  asksWhy:
    /\b(?:por qué|porqué|por que|razón|razones|causas?|motivos?|a qué se debe|culpa|debido a|qué provoca|qué hace que)\b/u,
  asksHow: /\b(?:cómo|como (?:hago|puedo|se)|de qué (?:forma|manera)|pasos|dónde|donde (?:está|encuentro|puedo))\b/u,
  asksInstead:
    /\b(?:en (?:lugar|vez) de|alternativas?|sustitut[oa]s?|reemplazo|mientras tanto|otra (?:ia|herramienta|opción|app)|otro (?:servicio|chatbot|asistente)|qué más puedo usar|algo parecido|similar a)\b/u,
  filler:
    /(?<![\p{L}])(?:yo|me|mi|lo|la|el|los|las|un|una|eso|esto|esa|ese|este|esta|ya|no|sí|si|y|o|pero|que|qué|de|del|en|con|por|para|a|al|se|es|está|sigue|igual|nada|todavía|aún|más|otra|otro|cosa|ahora|luego|entonces|bueno|ok|vale|pues|también|tampoco|todo|todos|probé|intenté|hice|he|probado|intentado|hecho|funciona|funcionó|sirve|sirvió|ayudó|mismo|misma|error|problema|mensaje|hay|hago|puedo|queda|siguiente|paso|pasos|gracias|favor|perdón)(?![\p{L}])/gu,
});
