CREATE VIRTUAL TABLE `lesson_search` USING fts5(`body`, tokenize = 'unicode61 remove_diacritics 2');
