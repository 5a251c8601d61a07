import type { ExtraStrings } from "./extra-strings.ts";

export const extra: ExtraStrings = {
  privacy:
    "يُرسَل ما تكتبه إلى خدمة المساعدة في هذا الموقع ويُحفَظ لتتمكن من العودة إليه. لا تكتب كلمات مرور أو أرقام بطاقات.",
  offline: (version) =>
    `تعذّر الوصول إلى خدمة المساعدة. الإجابات من النسخة المحفوظة في هذه الصفحة (الإصدار ${version}).`,
  stillWorking: "ما زلنا نبحث…",
  suggestions: "اقتراحات",
  copy: "نسخ",
  copied: "تم النسخ",
  edit: "تعديل السؤال",
  feedback: "هل أفادك هذا؟",
  helpful: "نعم",
  notHelpful: "لا",
  why: "ما الذي لم يكن مناسبًا؟",
  reasons: {
    "wrong-topic": "ليس ما سألت عنه",
    "steps-did-not-work": "لم تنجح الخطوات",
    "hard-to-understand": "صعب الفهم",
    outdated: "قديم",
    other: "شيء آخر",
  },
  thanks: "شكرًا على رأيك.",
  more: "المزيد",
  transcript: "حفظ المحادثة",
  print: "طباعة الخطوات",
  email: "إرسال الخطوات بالبريد",
  exportData: "تصدير بياناتي",
  forget: "حذف هذه المحادثة",
  forgotten: "حُذفت المحادثة هنا وعلى الخادم.",
  failed: "لم ينجح ذلك الآن. حاول مرة أخرى لاحقًا.",
  you: "أنت",
  selfCheck: "فحص الاتصال",
  privacyPage: "يُرسَل معه عنوان الصفحة ورابطها والخطأ الظاهر فيها.",
  copyTried: "نسخ ما جرّبته",
};
