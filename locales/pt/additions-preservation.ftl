preservation-section-annexes = Anexos

# In the e-mail to which the document is attached.
preservation-acknowledge = Queira acusar a receção, comunicar-nos a sua referência e indicar-nos a data em que termina a conservação.
# On the telephone, in short sentences.
preservation-call = Trata-se de um pedido de conservação expedita de dados informáticos armazenados.
preservation-call-receipt = Por favor, indique-me o seu nome, a sua referência e a data em que termina a conservação.
