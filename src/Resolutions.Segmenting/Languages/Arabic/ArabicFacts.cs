namespace Resolutions.Segmenting.Languages.Arabic;

/// <summary>Arabic, for segmenting.</summary>
internal static class ArabicFacts
{
    public static LanguageFacts Facts { get; } =
        new("ar")
        {
            HasCapitals = false,
            Bodies = ArabicBodyWords.Words,
            PreambularOpenings = ArabicOpenings.Preambular,
            OperativeOpenings = ArabicOpenings.Operative,
            OpeningAdverbs = ArabicOpenings.Adverbs,
            Subjects = """
                إن المجلس
                إن المؤتمر
                المجلس
                المؤتمر
                الجمعية العامة
                اللجنة
                نحن
                """,
            EnactingOpenings = """
                إن
                نحن
                """,
            ResolutionWords = """
                قرار
                القرار
                مشروع قرار
                توصية
                مقرر
                قرارات
                قرارا
                """,
            DeclarationWords = """
                إعلان
                الإعلان
                ميثاق
                نداء
                إعلانا
                """,
            ReportWords = """
                تقرير
                التقرير
                محضر
                تقريرا
                """,
            StatementWords = """
                بيان
                البيان
                البيان الختامي
                بيان صحفي
                بلاغ
                تصريح
                بيانا
                تصريحا
                بلاغا
                مذكرة
                """,
            TopicWords = """
                بشأن
                حول
                عن
                المعني
                الخاص
                المتعلق
                في
                """,
            IndefiniteWords = "",
            AnnexWords = """
                ملحق
                الملحق
                مرفق
                المرفق
                annex
                annexe
                """,
            AgendaWords = """
                البند
                البنود
                بند
                """,
            AdoptionVerbs = """
                اعتمد
                اعتمدت
                اعتمده
                اعتمدها
                اعتمدته
                اعتمدتها
                الذي اعتمده
                الذي اعتمدته
                المعتمد
                المعتمدة
                اتخذه
                اتخذته
                اتخذها
                اتخذتها
                أقره
                أقرته
                أقرها
                أقرتها
                """,
            SessionWords = """
                الدورة
                دورة
                اجتماع
                الاجتماع
                مؤتمر
                المؤتمر
                القمة
                مجلس
                """,
            EmbassyWords = """
                سفارة
                السفارة
                السفير
                سفير
                سفيرة
                قنصلية
                القنصلية العامة
                البعثة الدائمة
                """,
            MinistryWords = """
                وزارة الخارجية
                وزارة الشؤون الخارجية
                وزارة خارجية
                وزير الخارجية
                وزير خارجية
                """,
            SecretariatWords = """
                الأمانة العامة
                """,
            PartWords = """
                الديباجة
                ديباجة
                مقدمة
                المقدمة
                خلفية
                خاتمة
                الخاتمة
                التوصيات
                الاستنتاجات
                """,
            VoteOpenings = """
                اعتمد
                اعتمدت
                اعتمد القرار
                تم اعتماد
                نتيجة التصويت
                التصويت
                صدر
                أقر
                """,
            SignatureOpenings = """
                حرر في
                حرر ب
                صدر في
                التوقيع
                توقيع
                الأمين العام
                الرئيس
                رئيس المجلس
                السفير
                المقرر
                عن المجلس
                """,
            PrintMarks = """
                الأصل
                الأصلي
                التوزيع
                original
                distr
                """,
            SiteOpenings = ArabicSiteWords.Openings,
            ReadingTimes = ArabicSiteWords.ReadingTimes,
            BylineOpenings = ArabicSiteWords.BylineOpenings,
            LoneNotes = ArabicSiteWords.LoneNotes,
            OpenWords = """
                في
                من
                على
                إلى
                عن
                مع
                أن
                إن
                التي
                الذي
                الذين
                بين
                هذا
                هذه
                أو
                و
                بشأن
                كل
                لا
                غير
                """,
            ParagraphOpenings = """
                كما
                غير أن
                بيد أن
                من جهة أخرى
                من جانبه
                من ناحية أخرى
                في الختام
                ختاما
                """,
            FiniteVerbs = """
                كان
                كانت
                يكون
                تكون
                هو
                هي
                قد
                لقد
                لم
                لن
                سوف
                يجب
                ينبغي
                يمكن
                أكد
                أكدت
                دعا
                دعت
                أعرب
                أعربت
                شدد
                أدان
                قال
                قالت
                أعلن
                أعلنت
                يشهد
                تشهد
                يؤكد
                تؤكد
                تدعو
                يدعو
                بدأ
                بدأت
                أن
                """,
            ArticleWords = """
                المادة
                مادة
                الفقرة
                فقرة
                البند
                """,
            OrdinalWords = """
                أولا
                ثانيا
                ثالثا
                رابعا
                خامسا
                سادسا
                سابعا
                ثامنا
                تاسعا
                عاشرا
                """,
            ArticleOrdinals = """
                الأولى
                الثانية
                الثالثة
                الرابعة
                الخامسة
                السادسة
                السابعة
                الثامنة
                التاسعة
                العاشرة
                """,
            RecitalConjunctions = """
                وإذ
                """,
            Letters = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
            NumberWords = """
                رقم
                """,
        };
}
