# What a coordinator rules on: owners' appeals against single items of published reports.

appeals = اعتراض‌ها
appeals-lead = آنچه مالکان در یک گزارش منتشرشده نادرست می‌دانند، مورد به مورد. هر تغییر از نو امتیاز می‌گیرد و با امتیاز پیش و پس از آن ثبت می‌شود.
appeals-see-open = رسیدگی‌شده‌ها
appeals-see-ruled = منتظرها
appeals-none-open = چیزی منتظر رسیدگی نیست
appeals-none-ruled = هنوز به چیزی رسیدگی نشده است
appeals-by = { $by }، { $day }
appeals-answered = پاسخ: { $answer }.
appeals-unanswered = بدون پاسخ.
appeals-measured = اندازه گرفته شد: { $length }.
appeals-points = { $earned } از { $possible } امتیاز.
appeals-ruling = رأی
appeals-choose = یکی را برگزینید
appeals-ruled-stands = همان‌گونه می‌ماند
appeals-counts-as = «{ $answer }» به شمار می‌آید
appeals-ruled-left-out = از امتیاز کنار گذاشته شد
appeals-score = امتیاز { $before } بود و { $after } است.
appeals-words = آنچه مالک می‌خواند
appeals-words-hint = بگویید چه را بررسی کردید. چیزی که نشان دهد چه کسی آنجا بوده ننویسید.
appeals-rule = صدور رأی
