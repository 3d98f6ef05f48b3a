import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': 'مساره الزمني',
  'time.nothing': 'لا يوم معروف بعد',
  'time.event': '{event}: {day}',
  'time.window.stated': '{name} حتى {day}، كما تقول الصفحة أو كما أدخلت',
  'time.window.computed': '{name} حتى {day} تقريبًا، محسوب',
  'time.window.over': '{name}: انتهت المدة في {day}',
  'time.today': 'اليوم',
  'time.table': 'المسار نفسه في جدول',
  'time.table.what': 'ماذا',
  'time.table.from': 'من',
  'time.table.until': 'حتى',
  'time.table.basis': 'مصدره',
  'time.legend.stated': 'مذكور',
  'time.legend.computed': 'محسوب',
};
