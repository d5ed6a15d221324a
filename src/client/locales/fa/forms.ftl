# Reading a form of another program (XLSForm) as the draft of a checklist

form-lead = پروندهٔ XLSForm را برگزینید، همان که KoboToolbox، ODK یا SurveyCTO به کار می‌برند. همچون پیش‌نویس خوانده می‌شود و جا به جا می‌بینید چه چیزی در پیش‌نویس نمی‌آید. تا منتشر نکنید چیزی نگه داشته نمی‌شود.
form-file = پروندهٔ فرم (‎.xlsx)
form-read = خواندن فرم
form-missing = نخست پرونده را برگزینید.
form-too-large = این پرونده بیش از اندازه بزرگ است. حداکثر { $most } خوانده می‌شود.
form-another = خواندن فرمی دیگر
form-save = ذخیرهٔ پیش‌نویس
form-as-asked = پیش‌نویس، همان‌گونه که پرسیده می‌شود
form-draft = { $questions ->
    [1] یک پرسش
   *[other] { $questions } پرسش
  } در { $sections ->
    [1] یک بخش
   *[other] { $sections } بخش
  } · { $languages }
form-publishable = چیزی مانع انتشار این پیش‌نویس نیست.
form-unscored = می‌پرسد و امتیاز نمی‌دهد: هنوز هیچ پرسشی استانداردی را نام نمی‌برد.
form-version-there = چک‌لیست دیگری با این شناسه و نسخه منتشر شده است. پیش‌نویس را ذخیره کنید، یا در تنظیمات فرم نسخهٔ دیگری بدهید و دوباره بخوانید.
form-all-carried = پیش‌نویس همهٔ آنچه را فرم می‌گوید در بر دارد.
form-lost = { $count ->
    [1] یک چیز کنار گذاشته شد
   *[other] { $count } چیز کنار گذاشته شد
  }
form-changed = { $count ->
    [1] یک چیز جز آن است که در فرم بود
   *[other] { $count } چیز جز آن است که در فرم بود
  }
form-slight = { $count ->
    [1] یک نکتهٔ کوچک
   *[other] { $count } نکتهٔ کوچک
  }
form-where = کجا
form-becomes = چه می‌شود
form-row = { $sheet }، سطر { $row }

# Workbooks that can be read and are no forms
form-fault-no-survey = در این پرونده برگهٔ «survey» نیست. پرسش‌های XLSForm در آن است.
form-fault-no-type-column = برگهٔ «survey» ستون «type» ندارد. سطر نخستش باید ستون‌ها را نام ببرد.
form-fault-no-questions = در برگهٔ «survey» چیزی نیست که بتوان از کسی پرسید.
form-fault-too-much = این فرم بیش از آن است که در یک بازدید بتوان پرسید. آن را بخش کنید یا فهرست گزینه‌هایش را کوتاه کنید.

# Left out of the draft
xlsform-type-unknown = این نوع شناخته نیست، پس اینجا چیزی پرسیده نمی‌شود.
xlsform-type-unknown-mend = نوع را در فرم درست کنید یا پرسش را به چک‌لیست بیفزایید.
xlsform-type-missing = سطر نوع ندارد، پس اینجا چیزی پرسیده نمی‌شود.
xlsform-type-missing-mend = به سطر نوعی بدهید یا آن را بردارید.
xlsform-type-not-carried = چک‌لیست پرسشی از این نوع ندارد.
xlsform-type-not-carried-mend = به شکل دیگری بپرسید، مثلاً با نوشته یا عکس. جای بازدید خودبه‌خود ثبت می‌شود.
xlsform-calculation = هنگام ثبت بازدید چیزی محاسبه نمی‌شود.
xlsform-calculation-mend = انتظارها و امتیازها را خود چک‌لیست حساب می‌کند. باقی را پس از آن از پاسخ‌ها درآورید.
xlsform-relevant = «{ $about }» را نمی‌توان شرط کرد: بی‌توجه به آن پرسیده می‌شود.
xlsform-relevant-mend = در چک‌لیست شرطی بر پاسخ‌های پیشین بگذارید، یا پرسش را چنان بنویسید که بتوان از آن گذشت.
xlsform-required-if = «{ $about }» را نمی‌توان شرط کرد: پاسخ اینجا هرگز لازم نیست.
xlsform-required-if-mend = پرسش را لازم کنید یا در چک‌لیست شرطی بر پاسخ‌های پیشین بگذارید.
xlsform-constraint = «{ $about }» بررسی نمی‌شود.
xlsform-constraint-mend = در راهنمای پرسش بگویید چه می‌خواند، یا در چک‌لیست کمترین و بیشترین را بگذارید. اگر پیامی کنارش باشد، شرط بر پاسخ‌ها آورده می‌شود.
xlsform-choice-without-list = این گزینه از هیچ فهرستی نیست.
xlsform-choice-without-list-mend = list_name آن را پر کنید.
xlsform-choice-without-name = این گزینه نام ندارد و پیشنهاد نمی‌شود.
xlsform-choice-without-name-mend = نامش را پر کنید.
xlsform-language-unknown = متن‌های { $about } کنار گذاشته شد: چک‌لیست‌ها به انگلیسی، لتونیایی، چکی، فارسی و هلندی‌اند.
xlsform-language-unknown-mend = اگر زبان‌های دیگر بس است، کاری لازم نیست.
xlsform-language-twice = ستون دیگری به این زبان هست. همان به شمار می‌آید.
xlsform-language-twice-mend = هر دو را در یک ستون بگذارید.
xlsform-column-unnamed = این در ستونی بی‌سرتیتر است و خوانده نمی‌شود.
xlsform-column-unnamed-mend = به ستون سرتیتر بدهید. خانه‌های ادغام‌شده فقط برای ستون نخستشان به شمار می‌آیند.
xlsform-column-twice = ستون دیگری با این نام هست. همان به شمار می‌آید.
xlsform-column-twice-mend = نام یکی را عوض کنید یا هر دو را در یکی بگذارید.
xlsform-media = تصویر، صدا و فیلم کنار پرسش نشان داده نمی‌شود.
xlsform-media-mend = آنچه را باید دانست در راهنمای پرسش یا در راهنمای بازدید بنویسید.
xlsform-default = پاسخ‌ها هرگز از پیش پر نمی‌شوند.
xlsform-default-mend = کاری لازم نیست: پرسش پرسیده می‌شود.
xlsform-trigger = با تغییر پاسخ چیزی محاسبه نمی‌شود.
xlsform-trigger-mend = با پرسشی بپرسیدش یا رهایش کنید.
xlsform-note = در گروه این یادداشت پرسشی پس از آن نیست، پس نشان داده نمی‌شود.
xlsform-note-mend = متنش را در راهنمای یک پرسش یا در راهنمای بازدید بگذارید.
xlsform-group-end-missing = گروه هیچ‌جا بسته نشده. فرض شد با فرم پایان می‌یابد.
xlsform-group-end-missing-mend = هر جا پایان می‌یابد «end group» بیفزایید.
xlsform-group-end-stray = گروهی را می‌بندد که آغاز نشده است.
xlsform-group-end-stray-mend = سطر را بردارید یا آغازش را بیفزایید.
xlsform-own-unreadable = آنچه ستون‌های خود ما اینجا می‌گویند خوانده نمی‌شود: { $about }
xlsform-own-unreadable-mend = این خانه‌ها را درست کنید، یا چک‌لیست را از نو به شکل فرم ذخیره کنید و از آن آغاز کنید.
xlsform-sheet-not-carried = این برگه کنار گذاشته شد.
xlsform-sheet-not-carried-mend = گزینه‌هایش را در برگهٔ «choices» بگذارید.

# In the draft, and otherwise than in the form
xlsform-asked-otherwise = به نوع دیگری پرسیده می‌شود: { $about }.
xlsform-asked-otherwise-mend = ببینید بس است یا نه، و اگر نه پرسشی بیفزایید.
xlsform-name-changed = در چک‌لیست نامش «{ $about }» است: شناسه حرف، رقم، «.»، «_» و «-» است و هر کدام یک بار می‌آید.
xlsform-name-changed-mend = کاری لازم نیست. از دو تای همنام، شرط‌ها نخستین را در نظر دارند.
xlsform-name-missing = نام ندارد و اینجا «{ $about }» است.
xlsform-name-missing-mend = اگر برنامه‌های دیگر پاسخ‌ها را می‌خوانند در فرم نامش بدهید.
xlsform-label-missing = متن ندارد. نامش به جای آن می‌آید.
xlsform-label-missing-mend = آنچه را افراد باید بخوانند بنویسید.
xlsform-list-missing = در برگهٔ «choices» فهرست «{ $about }» نیست.
xlsform-list-missing-mend = فهرست را بیفزایید یا نامش را درست کنید.
xlsform-choices-elsewhere = گزینه‌هایش در این پرونده نیست. با نوشته پرسیده می‌شود.
xlsform-choices-elsewhere-mend = اگر زیاد نیستند گزینه‌ها را در برگهٔ «choices» بگذارید.
xlsform-choice-filter = همهٔ گزینه‌های فهرست پیشنهاد می‌شود، هر چه پیش‌تر پاسخ داده شده باشد.
xlsform-choice-filter-mend = برای هر حالت فهرست و پرسشی بسازید و هر کدام را با شرط بپرسید.
xlsform-repeat-once = آنچه در فرم تکرار می‌شود یک بار پرسیده می‌شود.
xlsform-repeat-once-mend = هر جا بیشتر لازم است پرسش‌ها را رونوشت کنید.
xlsform-note-as-help = یادداشت در راهنمای پرسش پس از خود می‌آید.
xlsform-note-as-help-mend = کاری لازم نیست.
xlsform-label-inserts-answer = در فرم پاسخی اینجا گذاشته می‌شود. در چک‌لیست همان‌گونه که نوشته شده می‌ماند.
xlsform-label-inserts-answer-mend = چنان بنویسیدش که بی آن پاسخ هم درست باشد.
xlsform-constraint-close = خود مرز هم مجاز است: از عددهای اعشاری نمی‌توان کنارش گذاشت.
xlsform-constraint-close-mend = اگر مهم است مرز را کمی تنگ‌تر کنید.
xlsform-language-taken-as = چک‌لیست‌ها به این زبان نیستند. متن‌هایش انگلیسی گرفته شد.
xlsform-language-taken-as-mend = اگر بازدیدکنندگان به زبان دیگری می‌خوانند جایگزینشان کنید.
xlsform-setting = این تنظیم خوانده نمی‌شود.
xlsform-setting-mend = نسخه عددی درست از ۱ است و تنظیمات یک سطر دارد.

# Small things
xlsform-metadata = این را برنامه خود ثبت می‌کند یا رها می‌کند.
xlsform-metadata-mend = کاری لازم نیست.
xlsform-appearance = پرسش‌ها همان‌گونه‌اند که برنامه نشان می‌دهد.
xlsform-appearance-mend = کاری لازم نیست.
xlsform-parameter = این تنظیم پرسش اینجا کاربردی ندارد.
xlsform-parameter-mend = کاری لازم نیست.
xlsform-whole-numbers = عددها اینجا می‌توانند اعشار داشته باشند.
xlsform-whole-numbers-mend = در راهنما بگویید کجا فقط عدد درست می‌خواند.
xlsform-message = چنین پیامی را برنامه خود می‌نویسد.
xlsform-message-mend = کاری لازم نیست.
xlsform-group-nested = گروه درون گروه بخشی جداگانه است.
xlsform-group-nested-mend = کاری لازم نیست.
xlsform-or-other = «دیگر» یکی از گزینه‌هاست و سطری برای نوشتن باز می‌کند.
xlsform-or-other-mend = کاری لازم نیست.
xlsform-disabled = سطر در فرم خاموش است و کنار گذاشته شد.
xlsform-disabled-mend = کاری لازم نیست.
xlsform-sheet-ignored = این برگه جزو فرم نیست.
xlsform-sheet-ignored-mend = کاری لازم نیست.
xlsform-column-ignored = این ستون برای چک‌لیست معنایی ندارد.
xlsform-column-ignored-mend = کاری لازم نیست.
xlsform-constraint-as-contradiction = هنگام تحویل گزارش با پیام خود فرم بررسی می‌شود و کسی را باز نمی‌دارد.
xlsform-constraint-as-contradiction-mend = کاری لازم نیست.
