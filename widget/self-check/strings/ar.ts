import type { CheckStrings } from "./check-strings.ts";

export const check: CheckStrings = {
  title: "فحص الاتصال",
  intro:
    "يفحص هذا اتصالك وهذا المتصفح: هل تعمل ملفات الارتباط والتخزين والاتصالات الدائمة، وهل الساعة صحيحة، وهل تحجب إضافةٌ ما شيئًا.",
  contacts: "لا يتصل إلا بـ:",
  service: "خدمة المساعدة في هذا الموقع",
  start: "بدء الفحص",
  cancel: "ليس الآن",
  running: "جارٍ الفحص…",
  unsent: "لم يُرسَل شيء من هذا.",
  purpose: "إذا أرسلته فستراعيه خطواتك: يُحذف ما يعمل ويأتي ما تعطّل أولًا. لا يُرسَل سوى ما تراه هنا.",
  send: "إرسال وعرض خطواتي",
  again: "إعادة الفحص",
  close: "إغلاق",
  message: (failed) => (failed === 0 ? "الفحص الذاتي: لا مشكلات" : `الفحص الذاتي: عدد المشكلات ${failed}`),
  names: {
    online: "اتصال هذا الجهاز",
    server: "خدمة المساعدة",
    latency: "سرعة الرد",
    hosts: "المضيف",
    websocket: "الاتصالات الدائمة (WebSocket)",
    clock: "الساعة",
    cookies: "ملفات الارتباط",
    storage: "التخزين",
    browser: "المتصفح",
    extensions: "الإضافات الحاجبة",
  },
  outcomes: {
    fine: "سليم",
    failed: "مشكلة",
    unknown: "تعذّر التحديد",
  },
};
