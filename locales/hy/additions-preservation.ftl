preservation-section-annexes = Հավելվածներ

# In the e-mail to which the document is attached.
preservation-acknowledge = Խնդրում ենք հաստատել հարցման ստացումը, հայտնել Ձեր կողմից դրան տրված համարը և նշել պահպանման ժամկետի ավարտի օրը։
# On the telephone, in short sentences.
preservation-call = Սա պահպանված համակարգչային տվյալների հրատապ պահպանման հարցում է։
preservation-call-receipt = Խնդրում եմ հայտնել Ձեր անունը և ազգանունը, Ձեր կողմից հարցմանը տրված համարը և պահպանման ժամկետի ավարտի օրը։
