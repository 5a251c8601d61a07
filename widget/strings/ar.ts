import type { Strings } from "./strings.ts";

const simplerSearch = "البحث يعمل الآن بطريقة أبسط، وقد يفوته شيء.";

const remainingSteps = (count: number): string => {
  if (count === 1) return "بقيت خطوة واحدة إن لم تُفِد هذه";
  if (count === 2) return "بقيت خطوتان إن لم تُفِد هذه";
  return count <= 10 ? `بقيت ${count} خطوات إن لم تُفِد هذه` : `بقيت ${count} خطوة إن لم تُفِد هذه`;
};

export const ar: Strings = {
  title: "المساعدة",
  close: "إغلاق",
  startOver: "البدء من جديد",
  welcomeTitle: "ما المشكلة؟",
  welcomeText: "صِفها بكلماتك أو ألصِق رسالة الخطأ. كل خطوة تحصل عليها تبيّن مصدرها.",
  transcript: "المحادثة",
  inputLabel: "سؤالك",
  placeholder: "اكتب سؤالك",
  send: "إرسال",
  stop: "إيقاف",
  youSaid: "أنت:",
  waiting: "جارٍ البحث…",
  writing: "جارٍ كتابة الجواب…",
  steps: "خطوات للتجربة",
  remaining: remainingSteps,
  outcomeOf: (stepTitle) => `نتيجة «${stepTitle}»`,
  outcomes: { worked: "نجحت", failed: "لم تُفِد", skipped: "لا أستطيع" },
  reported: (stepTitle, outcome) => `${stepTitle}: ${outcome}`,
  choices: "اختر إجابة",
  source: (number) => `المصدر ${number}`,
  sources: (count) => `المصادر (${count})`,
  newTab: "يُفتح في علامة تبويب جديدة",
  wordedByAi: "صاغه الذكاء الاصطناعي من المصادر أدناه",
  degraded: {
    llm: "الذكاء الاصطناعي غير متاح الآن، لذلك يأتي هذا من مقالات المساعدة مباشرة.",
    embeddings: simplerSearch,
    index: simplerSearch,
    status: "تعذّر التحقق من حالة الخدمة.",
    store: "قد لا تُحفَظ هذه المحادثة.",
    server: "تعذّر الوصول إلى الخادم، لذلك يأتي هذا مما حُفظ في هذه الصفحة.",
  },
  person: "فتح صفحة الاتصال",
  stopped: "أُوقِف. هذا الجواب غير مكتمل.",
  retry: "إعادة المحاولة",
  failures: {
    unreachable: "تعذّر الوصول إلى الخادم. تحقق من اتصالك وحاول مرة أخرى.",
    server: "حدث خطأ لدينا. سؤالك ما زال هنا.",
    busy: "الطلبات كثيرة الآن. انتظر قليلًا ثم حاول مرة أخرى.",
    outdated: "لم يعد هذا الزر متاحًا. اكتب ما تريد فعله.",
    rejected: "تعذّر قبول هذه الرسالة. جرّب رسالة أقصر.",
    incomplete: "انقطع الجواب قبل اكتماله.",
    lost: "انتهت صلاحية هذه المحادثة. اطرح سؤالك مرة أخرى.",
    unloaded: "تعذّر تحميل لوحة المساعدة.",
  },
};
