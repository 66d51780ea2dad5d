<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are in {0}.</source>
        <translation>
            <numerusform>%Ln llamada está en {0}.</numerusform>
            <numerusform>%Ln llamadas están en {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls so far: from 10 on they are told in per cent.</source>
        <translation>
            <numerusform>%Ln llamada hasta ahora: a partir de 10 se indican en porcentaje.</numerusform>
            <numerusform>%Ln llamadas hasta ahora: a partir de 10 se indican en porcentaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were added.</source>
        <translation>
            <numerusform>Se añadió %Ln llamada.</numerusform>
            <numerusform>Se añadieron %Ln llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were here already and were left as they are.</source>
        <translation>
            <numerusform>%Ln llamada ya estaba y se dejó como está.</numerusform>
            <numerusform>%Ln llamadas ya estaban y se dejaron como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were updated.</source>
        <translation>
            <numerusform>Se actualizó %Ln llamada.</numerusform>
            <numerusform>Se actualizaron %Ln llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled meetings were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln reunión cancelada.</numerusform>
            <numerusform>Se omitieron %Ln reuniones canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core questions</source>
        <translation>
            <numerusform>%Ln pregunta esencial</numerusform>
            <numerusform>%Ln preguntas esenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core questions need about {0} min</source>
        <translation>
            <numerusform>%Ln pregunta esencial necesita unos {0} min</numerusform>
            <numerusform>%Ln preguntas esenciales necesitan unos {0} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of a whole day were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln evento de todo el día.</numerusform>
            <numerusform>Se omitieron %Ln eventos de todo el día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes marked</source>
        <translation>
            <numerusform>%Ln minuto marcado</numerusform>
            <numerusform>%Ln minutos marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next steps are due</source>
        <translation>
            <numerusform>%Ln próximo paso vence hoy o antes</numerusform>
            <numerusform>%Ln próximos pasos vencen hoy o antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln optional</source>
        <translation>
            <numerusform>%Ln opcional</numerusform>
            <numerusform>%Ln opcionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises open</source>
        <translation>
            <numerusform>%Ln promesa pendiente</numerusform>
            <numerusform>%Ln promesas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions asked</source>
        <translation>
            <numerusform>%Ln pregunta hecha</numerusform>
            <numerusform>%Ln preguntas hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions open</source>
        <translation>
            <numerusform>%Ln pregunta pendiente</numerusform>
            <numerusform>%Ln preguntas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions were asked while a call ran</source>
        <translation>
            <numerusform>Se hizo %Ln pregunta durante una llamada</numerusform>
            <numerusform>Se hicieron %Ln preguntas durante las llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated meetings take too long to work out and were left out.</source>
        <translation>
            <numerusform>%Ln reunión periódica tarda demasiado y se omitió.</numerusform>
            <numerusform>%Ln reuniones periódicas tardan demasiado y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows had a date that cannot be read, and came without it.</source>
        <translation>
            <numerusform>%Ln fila tenía una fecha ilegible y se importó sin ella.</numerusform>
            <numerusform>%Ln filas tenían una fecha ilegible y se importaron sin ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows held nothing and were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln fila vacía.</numerusform>
            <numerusform>Se omitieron %Ln filas vacías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln interlocutor</numerusform>
            <numerusform>%Ln interlocutores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps are in {0}.</source>
        <translation>
            <numerusform>%Ln paso está en {0}.</numerusform>
            <numerusform>%Ln pasos están en {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps have no date and were left out.</source>
        <translation>
            <numerusform>%Ln paso no tiene fecha y se ha omitido.</numerusform>
            <numerusform>%Ln pasos no tienen fecha y se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Account: {0}</source>
        <translation>Empresa: {0}</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Añadir próximo paso</translation>
    </message>
    <message>
        <source>Agree a next step that they do by a day</source>
        <translation>Acordar un próximo paso que el cliente dé para un día fijo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>period</comment>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls</source>
        <translation>
            <numerusform>%Ln llamada en total</numerusform>
            <numerusform>Las %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All with this account</source>
        <translation>Todo con esta empresa</translation>
    </message>
    <message>
        <source>All with {0}</source>
        <translation>Todo con {0}</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask what is at stake if they don’t get there</source>
        <translation>Preguntar qué está en juego si no llegan ahí</translation>
    </message>
    <message>
        <source>Ask: {0}</source>
        <translation>Preguntar: {0}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Asked most often: {0} ({1}). Least often: {2} ({3}).</source>
        <translation>La más frecuente: {0} ({1}). La menos frecuente: {2} ({3}).</translation>
    </message>
    <message>
        <source>Attach transcript…</source>
        <translation>Adjuntar transcripción…</translation>
    </message>
    <message>
        <source>Back to the live call</source>
        <translation>Volver a la llamada en curso</translation>
    </message>
    <message>
        <source>Best outcome</source>
        <translation>Mejor resultado</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>By third</source>
        <translation>Por tercios</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call after</source>
        <translation>Llamada posterior</translation>
    </message>
    <message>
        <source>Call after, with this account</source>
        <translation>Llamada posterior con esta empresa</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Call before</source>
        <translation>Llamada anterior</translation>
    </message>
    <message>
        <source>Call before, with this account</source>
        <translation>Llamada anterior con esta empresa</translation>
    </message>
    <message>
        <source>CallGoal could not open your calls.</source>
        <translation>CallGoal no pudo abrir sus llamadas.</translation>
    </message>
    <message>
        <source>CallGoal file</source>
        <translation>Archivo de CallGoal</translation>
    </message>
    <message>
        <source>CallGoal file (*.jsonl)</source>
        <translation>Archivo de CallGoal (*.jsonl)</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>a count</comment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Carry all over</source>
        <translation>Retomar todas</translation>
    </message>
    <message>
        <source>Carry that question over</source>
        <translation>Retomar esa pregunta</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the words	F2</source>
        <translation>Cambiar el texto	F2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact: {0}</source>
        <translation>Contacto: {0}</translation>
    </message>
    <message>
        <source>Continuation or no sale</source>
        <translation>Continuación o sin venta</translation>
    </message>
    <message>
        <source>Copy recap</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation>Eliminar llamada</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete playbook</source>
        <translation>Eliminar guion</translation>
    </message>
    <message>
        <source>Delete question	Del</source>
        <translation>Eliminar pregunta	Supr</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Eliminar lo elegido</translation>
    </message>
    <message>
        <source>Deleted calls</source>
        <translation>Llamadas eliminadas</translation>
    </message>
    <message>
        <source>Done, or not</source>
        <translation>Hecho o no</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Hecho: {0}</translation>
    </message>
    <message>
        <source>Done: “{0}”. Ctrl+Z brings it back.</source>
        <translation>Hecho: «{0}». Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Duplicate playbook</source>
        <translation>Duplicar guion</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Edit recap template…</source>
        <translation>Editar plantilla de resumen…</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a call</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Terminar llamada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Escape closes this sheet.</source>
        <translation>Escape cierra esta hoja.</translation>
    </message>
    <message>
        <source>Everything, to be imported on another computer.</source>
        <translation>Todo, para importarlo en otro ordenador.</translation>
    </message>
    <message>
        <source>Export playbook…</source>
        <translation>Exportar guion…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File note line…</source>
        <translation>Archivar línea de notas…</translation>
    </message>
    <message>
        <source>Find a command, call, account or playbook</source>
        <translation>Buscar una orden, llamada, empresa o guion</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar todo…</translation>
    </message>
    <message>
        <source>Find in all calls</source>
        <translation>Buscar en todas las llamadas</translation>
    </message>
    <message>
        <source>Finish wrap-up</source>
        <translation>Terminar el cierre</translation>
    </message>
    <message numerus="yes">
        <source>Finished: done in {0} of %Ln calls.</source>
        <translation>
            <numerusform>Terminado: hecho en {0} de %Ln llamada.</numerusform>
            <numerusform>Terminado: hecho en {0} de %Ln llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>First third</source>
        <translation>Primer tercio</translation>
    </message>
    <message>
        <source>Fold into the panel in a call</source>
        <translation>Plegar en panel durante la llamada</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>For a spreadsheet, HubSpot or Salesforce.</source>
        <translation>Para una hoja de cálculo, HubSpot o Salesforce.</translation>
    </message>
    <message>
        <source>For any browser, in one file that loads nothing.</source>
        <translation>Para cualquier navegador, en un archivo que no carga nada.</translation>
    </message>
    <message>
        <source>For notes and wikis.</source>
        <translation>Para notas y wikis.</translation>
    </message>
    <message>
        <source>For the tasks of HubSpot or Salesforce.</source>
        <translation>Para las tareas de HubSpot o Salesforce.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>From the search to its list</source>
        <translation>De la búsqueda a su lista</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to Call</source>
        <translation>Ir a Llamada</translation>
    </message>
    <message>
        <source>Go to Follow-ups</source>
        <translation>Ir a Seguimiento</translation>
    </message>
    <message>
        <source>Go to Insights</source>
        <translation>Ir a Análisis</translation>
    </message>
    <message>
        <source>Go to Playbooks</source>
        <translation>Ir a Guiones</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Ir a Revisión</translation>
    </message>
    <message>
        <source>Go to last time</source>
        <translation>Ir a la última vez</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>Ir al objetivo</translation>
    </message>
    <message>
        <source>Go to the mark</source>
        <translation>Ir a la marca</translation>
    </message>
    <message>
        <source>Go to the row above or below</source>
        <translation>Ir a la fila de arriba o de abajo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Objetivo logrado</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Objetivo: {0}</translation>
    </message>
    <message>
        <source>Have a goal that is ready before the call</source>
        <translation>Tener un objetivo listo antes de la llamada</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How often I ask each question</source>
        <translation>Con qué frecuencia hago cada pregunta</translation>
    </message>
    <message>
        <source>Id, so that nothing comes twice</source>
        <translation>Identificador, para que nada entre dos veces</translation>
    </message>
    <message>
        <source>Import playbook…</source>
        <translation>Importar guion…</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files…</source>
        <translation>
            <numerusform>Importando %Ln archivo…</numerusform>
            <numerusform>Importando %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In last time</source>
        <translation>En la última vez</translation>
    </message>
    <message>
        <source>In the lists of calls and playbooks</source>
        <translation>En las listas de llamadas y guiones</translation>
    </message>
    <message>
        <source>In {0} these columns were left out: {1}.</source>
        <translation>En {0} se omitieron estas columnas: {1}.</translation>
    </message>
    <message>
        <source>In {0} these columns were read: {1}.</source>
        <translation>En {0} se leyeron estas columnas: {1}.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message numerus="yes">
        <source>It begins with your next call, for %Ln calls.</source>
        <translation>
            <numerusform>Empieza con su próxima llamada, durante %Ln llamada.</numerusform>
            <numerusform>Empieza con su próxima llamada, durante %Ln llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep out of screen shares</source>
        <translation>Ocultar al compartir pantalla</translation>
    </message>
    <message>
        <source>Keep the goal anyway</source>
        <translation>Mantener el objetivo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last third</source>
        <translation>Último tercio</translation>
    </message>
    <message>
        <source>Least acceptable outcome</source>
        <translation>Resultado mínimo aceptable</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Mail recap</source>
        <translation>Enviar resumen</translation>
    </message>
    <message>
        <source>Mark this minute</source>
        <translation>Marcar este minuto</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Marked minutes</source>
        <translation>Minutos marcados</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation>Tercio central</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Move answer to</source>
        <translation>Mover la respuesta a</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Bajar	Alt+Abajo</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation>Mover arriba o abajo</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Subir	Alt+Arriba</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nueva llamada</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>Guion nuevo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>No call has an outcome.</source>
        <translation>Ninguna llamada tiene resultado.</translation>
    </message>
    <message>
        <source>No call is live.</source>
        <translation>No hay ninguna llamada en curso.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No next step because</source>
        <translation>Sin próximo paso porque</translation>
    </message>
    <message>
        <source>No playbook</source>
        <translation>Sin guion</translation>
    </message>
    <message>
        <source>No question stood in a call.</source>
        <translation>Ninguna llamada tenía preguntas.</translation>
    </message>
    <message>
        <source>No question was asked while a call ran.</source>
        <translation>No se hizo ninguna pregunta durante una llamada.</translation>
    </message>
    <message>
        <source>Not qualified</source>
        <translation>No cualificado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is left to tick.</source>
        <translation>No queda nada por marcar.</translation>
    </message>
    <message>
        <source>Nothing is marked in this call.</source>
        <translation>No hay nada marcado en esta llamada.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>On a follow-up</source>
        <translation>En el seguimiento</translation>
    </message>
    <message>
        <source>On a mark</source>
        <translation>En una marca</translation>
    </message>
    <message>
        <source>On a next step</source>
        <translation>En un próximo paso</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>En una pregunta</translation>
    </message>
    <message>
        <source>One thing to do differently</source>
        <translation>Una cosa que cambiar</translation>
    </message>
    <message>
        <source>Open its call</source>
        <translation>Abrir su llamada</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Order or advance</source>
        <translation>Pedido o avance</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome by month</source>
        <translation>Resultado por mes</translation>
    </message>
    <message>
        <source>Outcome by quarter</source>
        <translation>Resultado por trimestre</translation>
    </message>
    <message>
        <source>Outcome by week</source>
        <translation>Resultado por semana</translation>
    </message>
    <message>
        <source>Outcome by year</source>
        <translation>Resultado por año</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page above</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page below</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Paste playbook</source>
        <translation>Pegar guion</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prevista para</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>Promised, or not</source>
        <translation>Prometido o no</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificado</translation>
    </message>
    <message>
        <source>Qualified or not</source>
        <translation>Cualificado o no</translation>
    </message>
    <message>
        <source>Qualified: not known</source>
        <translation>Cualificado: no se sabe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Read the call of {0}</source>
        <translation>Leer la llamada del {0}</translation>
    </message>
    <message>
        <source>Read the whole call</source>
        <translation>Leer toda la llamada</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Rehacer: {0}</translation>
    </message>
    <message>
        <source>Remove transcript</source>
        <translation>Quitar transcripción</translation>
    </message>
    <message>
        <source>Restore call</source>
        <translation>Restaurar llamada</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reword it</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>Rewrite the goal with me</source>
        <translation>Reescribir el objetivo juntos</translation>
    </message>
    <message>
        <source>Right resource</source>
        <translation>Los indicados</translation>
    </message>
    <message>
        <source>Save follow-ups as calendar…</source>
        <translation>Guardar el seguimiento como calendario…</translation>
    </message>
    <message>
        <source>Save it as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>Say why it was marked</source>
        <translation>Decir por qué se marcó</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start or resume call</source>
        <translation>Iniciar o reanudar llamada</translation>
    </message>
    <message>
        <source>Start unplanned call</source>
        <translation>Iniciar llamada no planificada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Siempre visible</translation>
    </message>
    <message>
        <source>Switch playbook…</source>
        <translation>Cambiar de guion…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Table of calls</source>
        <translation>Tabla de llamadas</translation>
    </message>
    <message>
        <source>Table of next steps</source>
        <translation>Tabla de próximos pasos</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln calls that are listed</source>
        <translation>
            <numerusform>%Ln llamada de la lista</numerusform>
            <numerusform>Las %Ln llamadas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates in {0} can be read in two ways; the day was taken to stand first.</source>
        <translation>Las fechas de {0} pueden leerse de dos maneras; se tomó el día como primero.</translation>
    </message>
    <message>
        <source>The open next steps that have a date, as events.</source>
        <translation>Los próximos pasos pendientes con fecha, como eventos.</translation>
    </message>
    <message>
        <source>The time zone {0} is not known; its times were taken for local ones.</source>
        <translation>La zona horaria {0} no se conoce; sus horas se tomaron por locales.</translation>
    </message>
    <message>
        <source>The window manager decides. Most of them do it.</source>
        <translation>Lo decide el gestor de ventanas. La mayoría lo hace.</translation>
    </message>
    <message>
        <source>There is no earlier call with this account.</source>
        <translation>No hay ninguna llamada anterior con esta empresa.</translation>
    </message>
    <message>
        <source>There is no other call with this account on that side.</source>
        <translation>No hay otra llamada con esta empresa en ese sentido.</translation>
    </message>
    <message>
        <source>There was no call to import.</source>
        <translation>No había ninguna llamada que importar.</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Third of the call</source>
        <translation>Tercio de la llamada</translation>
    </message>
    <message>
        <source>This call had no goal.</source>
        <translation>Esta llamada no tenía objetivo.</translation>
    </message>
    <message>
        <source>This call has no account.</source>
        <translation>Esta llamada no tiene empresa.</translation>
    </message>
    <message>
        <source>This needs Windows 10, version 2004. Share one window, not the screen.</source>
        <translation>Requiere Windows 10, versión 2004. Comparta una ventana, no la pantalla.</translation>
    </message>
    <message>
        <source>This system has no way to do it. Share one window, not the screen.</source>
        <translation>Este sistema no puede hacerlo. Comparta una ventana, no la pantalla.</translation>
    </message>
    <message>
        <source>This system may ignore it.</source>
        <translation>Este sistema puede ignorarlo.</translation>
    </message>
    <message>
        <source>Tick it, or take the tick back</source>
        <translation>Marcar o quitar la marca</translation>
    </message>
    <message>
        <source>Tick question {0}</source>
        <translation>Marcar la pregunta {0}</translation>
    </message>
    <message>
        <source>Tick that question</source>
        <translation>Marcar esa pregunta</translation>
    </message>
    <message>
        <source>Tick the next question</source>
        <translation>Marcar la siguiente pregunta</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title, into the notes</source>
        <translation>Título, a las notas</translation>
    </message>
    <message>
        <source>To print or to send, each call on pages of its own.</source>
        <translation>Para imprimir o enviar, cada llamada en sus propias páginas.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Under Wayland no app can ask for this. The window&apos;s own menu can: Alt+Space, then “Always on Top” or “Keep Above Others”.</source>
        <translation>En Wayland ninguna aplicación puede pedirlo. El menú de la ventana sí: Alt+Espacio y «Siempre encima».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation>Llamada sin título</translation>
    </message>
    <message>
        <source>Untitled playbook</source>
        <translation>Guion sin título</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>When in the call I ask</source>
        <translation>En qué momento de la llamada pregunto</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Cuándo vence el próximo paso</translation>
    </message>
    <message>
        <source>Who does the next step</source>
        <translation>Quién da el próximo paso</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Quién habló</translation>
    </message>
    <message>
        <source>Why there is no next step</source>
        <translation>Por qué no hay próximo paso</translation>
    </message>
    <message>
        <source>Windows does this, but not over other windows that stay on top.</source>
        <translation>Windows lo hace, pero no sobre otras ventanas siempre visibles.</translation>
    </message>
    <message>
        <source>Windows leaves the window out where the sharing program lets it. Look at your share once. To be sure, share one window, not the screen.</source>
        <translation>Windows omite la ventana donde el programa de compartir lo permite. Compruébelo una vez. Para más seguridad, comparta una ventana, no la pantalla.</translation>
    </message>
    <message>
        <source>With open steps</source>
        <translation>Con pasos pendientes</translation>
    </message>
    <message>
        <source>Wrap up call</source>
        <translation>Cerrar la llamada</translation>
    </message>
    <message>
        <source>Write its answer</source>
        <translation>Escribir su respuesta</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Your calls as they were before are kept in {0}.</source>
        <translation>Sus llamadas, tal como estaban antes, se guardan en {0}.</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>unos {0} min</translation>
    </message>
    <message>
        <source>account</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>avance</translation>
    </message>
    <message numerus="yes">
        <source>asked in {0} of %Ln calls</source>
        <translation>
            <numerusform>hecha en {0} de %Ln llamada</numerusform>
            <numerusform>hecha en {0} de %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>asked {0}</source>
        <translation>hecha {0}</translation>
    </message>
    <message>
        <source>asked, and they do not know</source>
        <translation>preguntado, y el cliente no lo sabe</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>preguntado, no se sabe</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>by third of the call {0}, {1}, {2}</source>
        <translation>por tercios de la llamada {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>retomada</translation>
    </message>
    <message numerus="yes">
        <source>carry over questions</source>
        <translation>
            <numerusform>retomar pregunta</numerusform>
            <numerusform>retomar preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a call first</source>
        <translation>elija primero una llamada</translation>
    </message>
    <message>
        <source>choose a deleted call first</source>
        <translation>elija primero una llamada eliminada</translation>
    </message>
    <message>
        <source>choose a playbook first</source>
        <translation>elija primero un guion</translation>
    </message>
    <message>
        <source>choose a playbook of your own first</source>
        <translation>elija primero un guion propio</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>competencia</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>a day</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <comment>a day</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>hecho {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>vence {0}</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln gaps</source>
        <translation>
            <numerusform>de %Ln intervalo</numerusform>
            <numerusform>de %Ln intervalos</numerusform>
        </translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implícito</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>key issue</source>
        <translation>tema clave</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más adelante</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>macOS 15 and newer may ignore this. Share one window, not the screen.</source>
        <translation>macOS 15 y posteriores pueden ignorarlo. Comparta una ventana, no la pantalla.</translation>
    </message>
    <message>
        <source>macOS shows nothing over an app in full screen: keep the call in a window.</source>
        <translation>macOS no muestra nada sobre una app a pantalla completa: mantenga la llamada en una ventana.</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no call is live</source>
        <translation>no hay ninguna llamada en curso</translation>
    </message>
    <message>
        <source>no call is wrapped up</source>
        <translation>no se está cerrando ninguna llamada</translation>
    </message>
    <message>
        <source>no call to start</source>
        <translation>no hay llamada que empezar</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no sale</source>
        <translation>sin venta</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nada que rehacer</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nada que deshacer</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objeción</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln calls</source>
        <translation>
            <numerusform>de %Ln llamada</numerusform>
            <numerusform>de %Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {0} out of %Ln calls</source>
        <translation>
            <numerusform>de {0} entre %Ln llamada</numerusform>
            <numerusform>de {0} entre %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>open a call first</source>
        <translation>abra primero una llamada</translation>
    </message>
    <message>
        <source>open an ended call first</source>
        <translation>abra primero una llamada terminada</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesa</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation>prometido {0}</translation>
    </message>
    <message>
        <source>read a call with a transcript first</source>
        <translation>lea primero una llamada con transcripción</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>skipped on purpose</source>
        <translation>omitida a propósito</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>type next step</source>
        <translation>escribir próximo paso</translation>
    </message>
    <message>
        <source>type question</source>
        <translation>escribir pregunta</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>without an outcome</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>you planned {0}</source>
        <translation>hay {0} planificados</translation>
    </message>
    <message>
        <source>{0} (gone)</source>
        <translation>{0} (ya no está)</translation>
    </message>
    <message>
        <source>{0} as a table</source>
        <translation>{0} como tabla</translation>
    </message>
    <message>
        <source>{0} days against the period before</source>
        <translation>{0} días respecto al período anterior</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 and was read as Windows-1252.</source>
        <translation>{0} no es UTF-8 y se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>quedan {0} min</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln calls</source>
        <translation>
            <numerusform>{0} de %Ln llamada</numerusform>
            <numerusform>{0} de %Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln calls took the sale forward</source>
        <translation>
            <numerusform>{0} de %Ln llamada hizo avanzar la venta</numerusform>
            <numerusform>{0} de %Ln llamadas hicieron avanzar la venta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln questions asked</source>
        <translation>
            <numerusform>{0} de %Ln pregunta hecha</numerusform>
            <numerusform>{0} de %Ln preguntas hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} de {1} hechas</translation>
    </message>
    <message>
        <source>{0} points against the period before</source>
        <translation>{0} puntos respecto al período anterior</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>from one day or month to another</comment>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} →</source>
        <translation>{0} →</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}, done in {1}</source>
        <comment>calls so far; in how many it was done</comment>
        <translation>{0}, hecho en {1}</translation>
    </message>
    <message>
        <source>{0}: done. Open the call</source>
        <translation>{0}: hecho. Abrir la llamada</translation>
    </message>
    <message>
        <source>{0}: no call with an outcome</source>
        <translation>{0}: ninguna llamada con resultado</translation>
    </message>
    <message>
        <source>{0}: not done. Open the call</source>
        <translation>{0}: no hecho. Abrir la llamada</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} of %Ln questions</source>
        <translation>
            <numerusform>{0}: {1} de %Ln pregunta</numerusform>
            <numerusform>{0}: {1} de %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>← {0}</source>
        <translation>← {0}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Volver (Escape)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls with this account, newest first</source>
        <translation>Llamadas con esta empresa, las más recientes primero</translation>
    </message>
    <message>
        <source>No question has an answer yet.</source>
        <translation>Aún no hay ninguna respuesta.</translation>
    </message>
    <message>
        <source>Open and answered</source>
        <translation>Pendiente y respuestas</translation>
    </message>
    <message>
        <source>THEY HAVE TO</source>
        <translation>EL CLIENTE DEBE</translation>
    </message>
    <message>
        <source>The answers to more questions are in the calls.</source>
        <translation>Las respuestas a más preguntas están en las llamadas.</translation>
    </message>
    <message>
        <source>WE HAVE TO</source>
        <translation>NOSOTROS DEBEMOS</translation>
    </message>
    <message>
        <source>WHAT THEY ANSWERED</source>
        <translation>LO QUE RESPONDIÓ EL CLIENTE</translation>
    </message>
    <message>
        <source>What is open, and what was answered</source>
        <translation>Lo pendiente y lo respondido</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Add a next step: who, what, by when</source>
        <translation>Añadir un próximo paso: quién, qué, para cuándo</translation>
    </message>
    <message>
        <source>Add: “Dana: pilot date by Fri”</source>
        <translation>Añadir: «Dana da fecha del piloto»</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mi equipo</translation>
    </message>
    <message>
        <source>My team, names with commas between them</source>
        <translation>Mi equipo, nombres separados por comas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>No se prometió nada.</translation>
    </message>
    <message>
        <source>Nothing was promised. What happens next, and by when? Or say below why there is no next step.</source>
        <translation>No se prometió nada. ¿Qué ocurre ahora, y para cuándo? O indique abajo por qué no hay próximo paso.</translation>
    </message>
    <message>
        <source>Only your own side promised something, so this call is a continuation.</source>
        <translation>Solo su propia parte prometió algo, así que esta llamada es una continuación.</translation>
    </message>
    <message>
        <source>Priya, Tom: what they promise is ours</source>
        <translation>Priya, Tom: lo que prometen es nuestro</translation>
    </message>
    <message>
        <source>They promised nothing, so this call is a continuation.</source>
        <translation>El cliente no prometió nada, así que esta llamada es una continuación.</translation>
    </message>
    <message>
        <source>They promised something by a date, so this call is an advance. If only you had promised, it would be a continuation.</source>
        <translation>El cliente prometió algo con fecha, así que esta llamada es un avance. Si solo hubiera prometido usted, sería una continuación.</translation>
    </message>
    <message>
        <source>They promised something, but by no date, so this call is a continuation.</source>
        <translation>El cliente prometió algo, pero sin fecha, así que esta llamada es una continuación.</translation>
    </message>
    <message>
        <source>They promised the step that is added here</source>
        <translation>El cliente prometió el paso que se añade aquí</translation>
    </message>
    <message>
        <source>WHAT DID THEY AGREE TO?</source>
        <translation>¿QUÉ SE ACORDÓ?</translation>
    </message>
    <message>
        <source>You said so yourself. Click it again to let the promises decide.</source>
        <translation>Lo eligió usted. Con otro clic deciden las promesas.</translation>
    </message>
    <message>
        <source>they promised</source>
        <translation>cliente promete</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Answer, in their words</source>
        <translation>Respuesta, en palabras del cliente</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En palabras del cliente</translation>
    </message>
    <message>
        <source>More for this question</source>
        <translation>Más sobre esta pregunta</translation>
    </message>
    <message>
        <source>Probe: {0}</source>
        <translation>Para ahondar: {0}</translation>
    </message>
    <message>
        <source>ask it after all</source>
        <translation>hacerla después de todo</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implícito</translation>
    </message>
    <message>
        <source>skip on purpose</source>
        <translation>omitir a propósito</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>★ key issue</source>
        <translation>★ tema clave</translation>
    </message>
    <message>
        <source>☆ key issue</source>
        <translation>☆ tema clave</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attach a transcript</source>
        <translation>Adjuntar una transcripción</translation>
    </message>
    <message>
        <source>Attached {0}. Ctrl+Z takes it off again.</source>
        <translation>Se adjuntó {0}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>The transcript was taken off. Ctrl+Z brings it back.</source>
        <translation>Se quitó la transcripción. Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt *.txt *.md)</source>
        <translation>Transcripciones (*.vtt *.srt *.txt *.md)</translation>
    </message>
</context>
<context>
    <name>CalendarSaving</name>
    <message>
        <source>A calendar needs a date, and none of these steps has one.</source>
        <translation>Un calendario necesita una fecha, y ninguno de estos pasos la tiene.</translation>
    </message>
    <message>
        <source>Account: {0}</source>
        <translation>Empresa: {0}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Contact: {0}</source>
        <translation>Contacto: {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Objetivo: {0}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Guardar como archivo de calendario</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>CallActs</name>
    <message>
        <source>choose outcome</source>
        <translation>elegir resultado</translation>
    </message>
    <message>
        <source>end call</source>
        <translation>terminar llamada</translation>
    </message>
    <message>
        <source>judge goal</source>
        <translation>valorar objetivo</translation>
    </message>
    <message>
        <source>judge qualified</source>
        <translation>valorar cualificación</translation>
    </message>
    <message>
        <source>judge right resource</source>
        <translation>valorar si somos los indicados</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>nueva llamada</translation>
    </message>
    <message>
        <source>resume call</source>
        <translation>reanudar llamada</translation>
    </message>
    <message>
        <source>set minutes</source>
        <translation>fijar minutos</translation>
    </message>
    <message>
        <source>start call</source>
        <translation>iniciar llamada</translation>
    </message>
    <message>
        <source>start unplanned call</source>
        <translation>iniciar llamada no planificada</translation>
    </message>
    <message>
        <source>type account</source>
        <translation>escribir empresa</translation>
    </message>
    <message>
        <source>type best outcome</source>
        <translation>escribir mejor resultado</translation>
    </message>
    <message>
        <source>type contact</source>
        <translation>escribir contacto</translation>
    </message>
    <message>
        <source>type goal</source>
        <translation>escribir objetivo</translation>
    </message>
    <message>
        <source>type least outcome</source>
        <translation>escribir resultado mínimo</translation>
    </message>
    <message>
        <source>type lesson</source>
        <translation>escribir lección</translation>
    </message>
    <message>
        <source>type my team</source>
        <translation>escribir mi equipo</translation>
    </message>
    <message>
        <source>type notes</source>
        <translation>escribir notas</translation>
    </message>
    <message>
        <source>type planned time</source>
        <translation>escribir hora prevista</translation>
    </message>
    <message>
        <source>type reason</source>
        <translation>escribir motivo</translation>
    </message>
</context>
<context>
    <name>CallClock</name>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>Not asked yet: {0}</source>
        <translation>Aún sin preguntar: {0}</translation>
    </message>
    <message>
        <source>Time is up: ask for the next step</source>
        <translation>Se acabó el tiempo: pida el próximo paso</translation>
    </message>
    <message>
        <source>{0} min left: ask for the next step</source>
        <translation>Quedan {0} min: pida el próximo paso</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>AT LEAST</source>
        <translation>AL MENOS</translation>
    </message>
    <message>
        <source>At least: {0}</source>
        <translation>Al menos: {0}</translation>
    </message>
    <message>
        <source>Best: {0}</source>
        <translation>Lo mejor: {0}</translation>
    </message>
    <message>
        <source>GOAL</source>
        <translation>OBJETIVO</translation>
    </message>
    <message>
        <source>MARKED MINUTES</source>
        <translation>MINUTOS MARCADOS</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>LOGRADO</translation>
    </message>
    <message>
        <source>NEXT STEPS</source>
        <translation>PRÓXIMOS PASOS</translation>
    </message>
    <message>
        <source>NO NEXT STEP BECAUSE</source>
        <translation>SIN PRÓXIMO PASO PORQUE</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NO LOGRADO</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>ONE THING TO DO DIFFERENTLY</source>
        <translation>UNA COSA QUE CAMBIAR</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>PREGUNTAS</translation>
    </message>
    <message>
        <source>Qualified: {0}</source>
        <translation>Cualificado: {0}</translation>
    </message>
    <message>
        <source>Right resource: {0}</source>
        <translation>Somos los indicados: {0}</translation>
    </message>
    <message>
        <source>THE CALL, MINUTE BY MINUTE</source>
        <translation>LA LLAMADA, MINUTO A MINUTO</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>La llamada completa</translation>
    </message>
    <message>
        <source>This call had no goal.</source>
        <translation>Esta llamada no tenía objetivo.</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>preguntado, no se sabe</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>implícito</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
    <message>
        <source>ran {0}</source>
        <translation>duró {0}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} de {1} hechas</translation>
    </message>
</context>
<context>
    <name>CallFinder</name>
    <message>
        <source>Best match first</source>
        <translation>Mejor coincidencia primero</translation>
    </message>
    <message>
        <source>Calls that you have made are read here. Start with New call.</source>
        <translation>Aquí se leen las llamadas que ha hecho. Empiece con Nueva llamada.</translation>
    </message>
    <message>
        <source>Calls, newest first</source>
        <translation>Llamadas, las más recientes primero</translation>
    </message>
    <message>
        <source>No call has all of these words. Try fewer, or the beginning of one.</source>
        <translation>Ninguna llamada contiene todas estas palabras. Pruebe menos, o el principio de una.</translation>
    </message>
    <message>
        <source>No call is like this. Try fewer words or filters.</source>
        <translation>Ninguna llamada es así. Pruebe con menos palabras o filtros.</translation>
    </message>
    <message>
        <source>Search in everything that was written</source>
        <translation>Buscar en todo lo escrito</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted calls stay here for 30 days.</source>
        <translation>La papelera está vacía. Las llamadas eliminadas quedan aquí 30 días.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Trash ({0})</source>
        <translation>Papelera ({0})</translation>
    </message>
    <message>
        <source>Try: cost -price &quot;pilot plant&quot; account:north outcome:advance after:2026-11</source>
        <translation>Ejemplo: cost -price &quot;pilot plant&quot; account:north outcome:advance after:2026-11</translation>
    </message>
    <message>
        <source>choose search</source>
        <translation>elegir búsqueda</translation>
    </message>
    <message>
        <source>filter calls</source>
        <translation>filtrar llamadas</translation>
    </message>
    <message>
        <source>remove search</source>
        <translation>quitar búsqueda</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>guardar búsqueda</translation>
    </message>
    <message>
        <source>show all calls</source>
        <translation>mostrar todas las llamadas</translation>
    </message>
    <message>
        <source>type search</source>
        <translation>escribir búsqueda</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} or more of {1}</source>
        <translation>{0} o más de {1}</translation>
    </message>
</context>
<context>
    <name>CallHeader</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Empresas conocidas</translation>
    </message>
    <message>
        <source>Known contacts</source>
        <translation>Contactos conocidos</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutos previstos</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Hora prevista</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guion</translation>
    </message>
    <message>
        <source>Share of the planned time that has gone</source>
        <translation>Parte del tiempo previsto que ha pasado</translation>
    </message>
    <message>
        <source>Time since the call started</source>
        <translation>Tiempo desde el inicio de la llamada</translation>
    </message>
    <message>
        <source>When: today 14:30</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Write a time like “today 14:30” or “Fri 10:00”.</source>
        <translation>Escriba una hora como «hoy 14:30» o «25/11 10:00».</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>End call</source>
        <translation>Terminar llamada</translation>
    </message>
    <message>
        <source>Resume call</source>
        <translation>Reanudar llamada</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Iniciar llamada</translation>
    </message>
    <message>
        <source>Start the call (Ctrl+Return)</source>
        <translation>Iniciar la llamada (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} de {1} hechas</translation>
    </message>
</context>
<context>
    <name>Catcher</name>
    <message>
        <source>Something went wrong in CallGoal. Nothing that you typed is lost.</source>
        <translation>Algo ha fallado en CallGoal. No se ha perdido nada de lo que escribió.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, start CallGoal anew.</source>
        <translation>Puede continuar. Si vuelve a ocurrir, reinicie CallGoal.</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>What the column “{0}” becomes</source>
        <translation>En qué se convierte la columna «{0}»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Deleted “{0}”. Ctrl+Z brings it back.</source>
        <translation>Se ha eliminado «{0}». Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Rehecho: {0}</translation>
    </message>
    <message>
        <source>End “{0}” and start</source>
        <translation>Terminar «{0}» e iniciar</translation>
    </message>
    <message>
        <source>Every question has been asked.</source>
        <translation>Se han hecho todas las preguntas.</translation>
    </message>
    <message>
        <source>Marked {0} in “{1}”.</source>
        <translation>Marcado {0} en «{1}».</translation>
    </message>
    <message>
        <source>No call is live.</source>
        <translation>No hay ninguna llamada en curso.</translation>
    </message>
    <message>
        <source>Start “{0}”</source>
        <translation>Iniciar «{0}»</translation>
    </message>
    <message>
        <source>Ticked “{0}”.</source>
        <translation>«{0}» marcada.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation>Llamada sin título</translation>
    </message>
    <message>
        <source>delete call</source>
        <translation>eliminar llamada</translation>
    </message>
    <message>
        <source>restore call</source>
        <translation>restaurar llamada</translation>
    </message>
    <message>
        <source>tick question</source>
        <translation>marcar pregunta</translation>
    </message>
    <message>
        <source>“{0}” is live.</source>
        <translation>«{0}» está en curso.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>It has started: begin now</source>
        <translation>Ya ha empezado: comenzar ahora</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Planificar una llamada</translation>
    </message>
    <message>
        <source>Plan it in a minute, or begin at once with the questions worth asking.</source>
        <translation>Planifíquela en un minuto, o empiece ya con las preguntas que valen la pena.</translation>
    </message>
    <message>
        <source>What is your goal for your next call?</source>
        <translation>¿Cuál es su objetivo para su próxima llamada?</translation>
    </message>
    <message>
        <source>What you typed is still here, and is tried again.</source>
        <translation>Lo que escribió sigue aquí y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>What you typed last is not saved yet. Make room on the disk, or close again to lose it.</source>
        <translation>Lo último que escribió aún no está guardado. Libere espacio en el disco, o cierre de nuevo para perderlo.</translation>
    </message>
    <message>
        <source>● Back to the live call, {0}</source>
        <translation>● Volver a la llamada en curso, {0}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Calls, calendars, transcripts, playbooks</source>
        <translation>Llamadas, calendarios, transcripciones, guiones</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
</context>
<context>
    <name>EarlierActs</name>
    <message>
        <source>call again</source>
        <translation>llamar de nuevo</translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation>marcar próximo paso</translation>
    </message>
</context>
<context>
    <name>EarlierStepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Hecho: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>del {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
</context>
<context>
    <name>EarlierSteps</name>
    <message>
        <source>Open from earlier calls</source>
        <translation>Pendiente de llamadas anteriores</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Found for “{0}”</source>
        <translation>Encontradas para «{0}»</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>The calls that are listed</source>
        <translation>Las llamadas de la lista</translation>
    </message>
    <message>
        <source>There are no calls to export yet.</source>
        <translation>Aún no hay llamadas que exportar.</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Esta llamada</translation>
    </message>
    <message>
        <source>Those in the trash stay out.</source>
        <translation>Las de la papelera no se incluyen.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Any playbook</source>
        <translation>Cualquier guion</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters: {0}</source>
        <translation>Más filtros: {0}</translation>
    </message>
    <message>
        <source>Only with {0}</source>
        <translation>Solo con {0}</translation>
    </message>
    <message>
        <source>Outcome: {0}</source>
        <translation>Resultado: {0}</translation>
    </message>
    <message>
        <source>Period: {0}</source>
        <translation>Periodo: {0}</translation>
    </message>
    <message>
        <source>Playbook: {0}</source>
        <translation>Guion: {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved ({0})</source>
        <translation>Guardadas ({0})</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Mostrar todas las llamadas</translation>
    </message>
    <message>
        <source>With open steps</source>
        <translation>Con pasos pendientes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Hecho: {0}</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>Más sobre: {0}</translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation>Prometido: {0}</translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation>Llamada sin título</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
</context>
<context>
    <name>FollowUpRows</name>
    <message>
        <source>Open steps</source>
        <translation>Pasos pendientes</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Calendar file…	C</source>
        <translation>Archivo de calendario…	C</translation>
    </message>
    <message>
        <source>Find among the open steps: what, who, account or contact</source>
        <translation>Buscar entre los pasos pendientes: qué, quién, empresa o contacto</translation>
    </message>
    <message>
        <source>Find: what, who, account or contact</source>
        <translation>Buscar: qué, quién, empresa o contacto</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>No open step fits. Try other words, or All.</source>
        <translation>Ningún paso pendiente coincide. Pruebe otras palabras, o Todos.</translation>
    </message>
    <message>
        <source>Nothing is open. The next steps of all your calls come together here.</source>
        <translation>No hay nada pendiente. Aquí se reúnen los próximos pasos de todas sus llamadas.</translation>
    </message>
    <message>
        <source>Open the call	Return</source>
        <translation>Abrir la llamada	Intro</translation>
    </message>
    <message>
        <source>Promised or not	P</source>
        <translation>Prometido o no	P</translation>
    </message>
    <message>
        <source>Save all that are shown as a calendar file (.ics)</source>
        <translation>Guardar todos los que se ven como archivo de calendario (.ics)</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>Pasos de quién</translation>
    </message>
    <message>
        <source>type filter</source>
        <translation>escribir filtro</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} y más</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} pendientes</translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>keep goal</source>
        <translation>mantener objetivo</translation>
    </message>
    <message>
        <source>rewrite goal</source>
        <translation>reescribir objetivo</translation>
    </message>
    <message>
        <source>type answer for the goal</source>
        <translation>escribir respuesta para el objetivo</translation>
    </message>
</context>
<context>
    <name>GoalChecks</name>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
    <message>
        <source>: by when?</source>
        <translation>: ¿para cuándo?</translation>
    </message>
    <message>
        <source>Asks: are we the right resource?</source>
        <translation>Pregunta: ¿somos los indicados?</translation>
    </message>
    <message>
        <source>Ends in something they agree to</source>
        <translation>Termina en algo que el cliente acepta</translation>
    </message>
    <message>
        <source>Names what to find out</source>
        <translation>Dice qué hay que averiguar</translation>
    </message>
    <message>
        <source>Not yet: {0}</source>
        <translation>Aún no: {0}</translation>
    </message>
    <message>
        <source>What the goal holds: {0} of 4</source>
        <translation>Lo que contiene el objetivo: {0} de 4</translation>
    </message>
    <message>
        <source>Yes: {0}</source>
        <translation>Sí: {0}</translation>
    </message>
    <message>
        <source>by a date</source>
        <translation>con una fecha</translation>
    </message>
</context>
<context>
    <name>GoalHint</name>
    <message>
        <source>Keep it anyway</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Really? Why do you want to {0} them?</source>
        <translation>¿De verdad? ¿Por qué «{0}»?</translation>
    </message>
    <message>
        <source>Really? Why?</source>
        <translation>¿De verdad? ¿Por qué?</translation>
    </message>
    <message>
        <source>Rewrite with me</source>
        <translation>Reescribir juntos</translation>
    </message>
    <message>
        <source>That is something you do, not a result you leave with. Write what you must find out, whether you are the right resource, and what they should agree to.</source>
        <translation>Eso es algo que usted hace, no un resultado con el que se va. Escriba qué debe averiguar, si son ustedes los indicados y qué debería aceptar el cliente.</translation>
    </message>
    <message>
        <source>That says what you will not do.</source>
        <translation>Eso dice lo que no hará.</translation>
    </message>
    <message>
        <source>The coach says no more about this goal (Ctrl+Shift+K)</source>
        <translation>El coach no dice más sobre este objetivo (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <source>Three short questions make the goal (Ctrl+Shift+G)</source>
        <translation>Tres preguntas breves forman el objetivo (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>What do you want to leave with?</source>
        <translation>¿Con qué quiere salir?</translation>
    </message>
    <message>
        <source>What must you find out, and what should they agree to?</source>
        <translation>¿Qué debe averiguar y qué debería aceptar el cliente?</translation>
    </message>
    <message>
        <source>What the coach says about the goal</source>
        <translation>Lo que dice el coach sobre el objetivo</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At least: {0}</source>
        <translation>Al menos: {0}</translation>
    </message>
    <message>
        <source>Best outcome</source>
        <translation>Mejor resultado</translation>
    </message>
    <message>
        <source>Find out …, and agree on …</source>
        <translation>Averiguar … y acordar …</translation>
    </message>
    <message>
        <source>Fold the goal</source>
        <translation>Plegar el objetivo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>MANTENIDO</translation>
    </message>
    <message>
        <source>Least acceptable outcome</source>
        <translation>Resultado mínimo aceptable</translation>
    </message>
    <message>
        <source>MY GOAL</source>
        <translation>MI OBJETIVO</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>SIN TERMINAR</translation>
    </message>
    <message>
        <source>No goal yet. Click to write one.</source>
        <translation>Aún no hay objetivo. Haga clic para escribir uno.</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>That is what you do, or how they feel. What will they do?</source>
        <translation>Eso es lo que hace usted, o cómo se siente el cliente. ¿Qué hará el cliente?</translation>
    </message>
    <message>
        <source>The least that moves it forward …</source>
        <translation>Lo mínimo que hace avanzar …</translation>
    </message>
    <message>
        <source>They agree to …</source>
        <translation>El cliente acepta …</translation>
    </message>
    <message>
        <source>Unfold the goal</source>
        <translation>Desplegar el objetivo</translation>
    </message>
    <message>
        <source>What is your goal for this call?</source>
        <translation>¿Cuál es su objetivo para esta llamada?</translation>
    </message>
</context>
<context>
    <name>GoalRewrite</name>
    <message>
        <source>Find out {0}</source>
        <translation>Averiguar {0}</translation>
    </message>
    <message>
        <source>How will you know that we are the right resource?</source>
        <translation>¿Cómo sabrá que somos los indicados?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Rewrite the goal</source>
        <translation>Reescribir el objetivo</translation>
    </message>
    <message>
        <source>They agree: {0}</source>
        <translation>El cliente acepta: {0}</translation>
    </message>
    <message>
        <source>Use this goal</source>
        <translation>Usar este objetivo</translation>
    </message>
    <message>
        <source>What must you find out?</source>
        <translation>¿Qué debe averiguar?</translation>
    </message>
    <message>
        <source>What should they agree to, by when?</source>
        <translation>¿Qué debería aceptar el cliente, y para cuándo?</translation>
    </message>
    <message>
        <source>a pilot scoping session by Friday</source>
        <translation>una sesión sobre el piloto antes del viernes</translation>
    </message>
    <message>
        <source>they still trace by hand</source>
        <translation>aún rastrean a mano</translation>
    </message>
    <message>
        <source>what slow recalls cost them</source>
        <translation>qué cuestan las retiradas lentas</translation>
    </message>
    <message>
        <source>whether we are the right resource ({0})</source>
        <translation>si somos los indicados ({0})</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}, y {1}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Calls, calendars and transcripts ({0})</source>
        <translation>Llamadas, calendarios y transcripciones ({0})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Importing {0}…</source>
        <translation>Importando {0}…</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Am I having the right calls?</source>
        <translation>¿Hago las llamadas adecuadas?</translation>
    </message>
    <message>
        <source>How your calls are going will stand here: how many took the sale forward, what you ask and how often. Plan a call with its goal, make it, and wrap it up: then it is counted.</source>
        <translation>Aquí se verá cómo van sus llamadas: cuántas hacen avanzar la venta, qué pregunta y con qué frecuencia. Planifique una llamada con su objetivo, hágala y ciérrela: entonces cuenta.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>No call ended in these days. Choose a longer period.</source>
        <translation>Ninguna llamada terminó en estos días. Elija un período más largo.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>begin practice</source>
        <translation>empezar práctica</translation>
    </message>
    <message>
        <source>stop practice</source>
        <translation>dejar práctica</translation>
    </message>
</context>
<context>
    <name>LastTimePanel</name>
    <message>
        <source>Carry all of them over (A)</source>
        <translation>Retomarlas todas (A)</translation>
    </message>
    <message>
        <source>Carry over {0}</source>
        <translation>Retomar {0}</translation>
    </message>
    <message>
        <source>Fold last time</source>
        <translation>Plegar la última vez</translation>
    </message>
    <message>
        <source>Goal, met at least: {0}</source>
        <translation>Objetivo, logrado al menos: {0}</translation>
    </message>
    <message>
        <source>Goal, met: {0}</source>
        <translation>Objetivo, logrado: {0}</translation>
    </message>
    <message>
        <source>Goal, not met: {0}</source>
        <translation>Objetivo, no logrado: {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Objetivo: {0}</translation>
    </message>
    <message>
        <source>LAST TIME</source>
        <translation>ÚLTIMA VEZ</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read what they said (R)</source>
        <translation>Leer lo que dijeron (R)</translation>
    </message>
    <message>
        <source>Unfold last time</source>
        <translation>Desplegar la última vez</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>Llamada completa</translation>
    </message>
</context>
<context>
    <name>LastTimePart</name>
    <message>
        <source>carried over</source>
        <translation>retomada</translation>
    </message>
    <message>
        <source>open from {0}</source>
        <translation>pendiente del {0}</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>It ended at {0}</source>
        <translation>Terminó a las {0}</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Sigue en curso</translation>
    </message>
    <message>
        <source>This call has been running since {0}.</source>
        <translation>Esta llamada está en curso desde {0}.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancelled. Nothing is left of it.</source>
        <translation>Cancelado. No ha quedado nada de ello.</translation>
    </message>
    <message>
        <source>{0} Wait for its end, or cancel it.</source>
        <translation>{0} Espere a que termine o cancélelo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CallGoal cannot open your calls</source>
        <translation>CallGoal no puede abrir sus llamadas</translation>
    </message>
</context>
<context>
    <name>MarkActs</name>
    <message>
        <source>delete mark</source>
        <translation>eliminar marca</translation>
    </message>
    <message>
        <source>mark minute</source>
        <translation>marcar minuto</translation>
    </message>
    <message>
        <source>say kind of mark</source>
        <translation>elegir tipo de marca</translation>
    </message>
    <message>
        <source>type mark</source>
        <translation>escribir marca</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>A word about it</source>
        <translation>Unas palabras sobre ella</translation>
    </message>
    <message>
        <source>A word about the mark at {0}</source>
        <translation>Unas palabras sobre la marca de {0}</translation>
    </message>
    <message>
        <source>Take away the mark at {0}</source>
        <translation>Quitar la marca de {0}</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Why it was marked</source>
        <translation>Por qué se marcó</translation>
    </message>
</context>
<context>
    <name>MarksPart</name>
    <message>
        <source>All marks of this call</source>
        <translation>Todas las marcas de esta llamada</translation>
    </message>
    <message>
        <source>Keep this minute (Ctrl+M)</source>
        <translation>Guardar este minuto (Ctrl+M)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Mark  Ctrl M</source>
        <translation>Marcar  Ctrl M</translation>
    </message>
    <message>
        <source>Mark this minute</source>
        <translation>Marcar este minuto</translation>
    </message>
    <message>
        <source>Marked at {0}</source>
        <translation>Marcado en {0}</translation>
    </message>
</context>
<context>
    <name>MinuteStrip</name>
    <message>
        <source>The call, minute by minute</source>
        <translation>La llamada, minuto a minuto</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Plan a call (Ctrl+N)</source>
        <translation>Planificar una llamada (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Anything they say that has no question yet.</source>
        <translation>Todo lo que digan que aún no tiene pregunta.</translation>
    </message>
    <message>
        <source>File line…</source>
        <translation>Archivar línea…</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Put the line that the caret is in under a question (Ctrl+L)</source>
        <translation>Poner la línea del cursor bajo una pregunta (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>OpenQuestionRow</name>
    <message>
        <source>Carry over</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Carry over  {0}</source>
        <translation>Retomar  {0}</translation>
    </message>
    <message>
        <source>Carry over: {0}</source>
        <translation>Retomar: {0}</translation>
    </message>
    <message>
        <source>Open: “{0}”</source>
        <translation>Pendiente: «{0}»</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>retomada</translation>
    </message>
</context>
<context>
    <name>OpenStepActs</name>
    <message>
        <source>promise next step</source>
        <translation>prometer próximo paso</translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation>marcar próximo paso</translation>
    </message>
</context>
<context>
    <name>OpenStepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Hecho: {0}</translation>
    </message>
    <message>
        <source>I promised: {0}</source>
        <translation>Prometí: {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>{0} promised: {1}</source>
        <translation>{0} prometió: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>PlaybookActs</name>
    <message>
        <source>My playbook</source>
        <translation>Mi guion</translation>
    </message>
    <message>
        <source>Pasted questions</source>
        <translation>Preguntas pegadas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>This playbook is full. Begin another one, or delete questions here first.</source>
        <translation>Este guion está lleno. Empiece otro, o elimine antes preguntas de este.</translation>
    </message>
    <message>
        <source>add question</source>
        <translation>añadir pregunta</translation>
    </message>
    <message>
        <source>add section</source>
        <translation>añadir sección</translation>
    </message>
    <message>
        <source>choose default playbook</source>
        <translation>elegir guion predeterminado</translation>
    </message>
    <message>
        <source>delete playbook</source>
        <translation>eliminar guion</translation>
    </message>
    <message>
        <source>delete question</source>
        <translation>eliminar pregunta</translation>
    </message>
    <message>
        <source>delete section</source>
        <translation>eliminar sección</translation>
    </message>
    <message>
        <source>duplicate playbook</source>
        <translation>duplicar guion</translation>
    </message>
    <message>
        <source>import playbook</source>
        <translation>importar guion</translation>
    </message>
    <message>
        <source>mark optional</source>
        <translation>marcar como opcional</translation>
    </message>
    <message>
        <source>move question</source>
        <translation>mover pregunta</translation>
    </message>
    <message>
        <source>move section</source>
        <translation>mover sección</translation>
    </message>
    <message>
        <source>new playbook</source>
        <translation>nuevo guion</translation>
    </message>
    <message>
        <source>rename playbook</source>
        <translation>renombrar guion</translation>
    </message>
    <message>
        <source>rename section</source>
        <translation>renombrar sección</translation>
    </message>
    <message>
        <source>reword question</source>
        <translation>reformular pregunta</translation>
    </message>
    <message>
        <source>type probes</source>
        <translation>escribir preguntas de ahondar</translation>
    </message>
    <message>
        <source>type question</source>
        <translation>escribir pregunta</translation>
    </message>
    <message>
        <source>type section</source>
        <translation>escribir sección</translation>
    </message>
    <message>
        <source>type source</source>
        <translation>escribir fuente</translation>
    </message>
    <message>
        <source>type when to use</source>
        <translation>escribir cuándo usarlo</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
</context>
<context>
    <name>PlaybookDetail</name>
    <message>
        <source>Add a question…</source>
        <translation>Añadir una pregunta…</translation>
    </message>
    <message>
        <source>Add a section…</source>
        <translation>Añadir una sección…</translation>
    </message>
    <message>
        <source>Comes with CallGoal · {0}</source>
        <translation>Viene con CallGoal · {0}</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Nombre del guion</translation>
    </message>
    <message>
        <source>New calls use this</source>
        <translation>Para llamadas nuevas</translation>
    </message>
    <message>
        <source>No questions yet. Add the first one below.</source>
        <translation>Aún no hay preguntas. Añada la primera abajo.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Cuándo usarlo</translation>
    </message>
</context>
<context>
    <name>PlaybookEditor</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Probes, a line each</source>
        <translation>Para ahondar, una por línea</translation>
    </message>
    <message>
        <source>The call is whole without it</source>
        <translation>La llamada está completa sin ella</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>¿Qué pregunta?</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Texto de la pregunta</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>PlaybookList</name>
    <message>
        <source>Playbooks</source>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>incluido</translation>
    </message>
</context>
<context>
    <name>PlaybookRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation>Sección {0}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>PlaybooksPage</name>
    <message>
        <source>A playbook from TOML, Markdown, CSV or a text file; or drop it here</source>
        <translation>Un guion en TOML, Markdown, CSV o un archivo de texto; o suéltelo aquí</translation>
    </message>
    <message>
        <source>A playbook from the clipboard: a question a line</source>
        <translation>Un guion del portapapeles: una pregunta por línea</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All playbooks</source>
        <translation>Todos los guiones</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted “{0}”. Ctrl+Z brings it back.</source>
        <translation>Se ha eliminado «{0}». Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export the playbook</source>
        <translation>Exportar el guion</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exportado a {0}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import a playbook</source>
        <translation>Importar un guion</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Lists of questions (*.toml *.md *.markdown *.csv *.tsv *.txt)</source>
        <translation>Listas de preguntas (*.toml *.md *.markdown *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>TOML (*.toml)</source>
        <translation>TOML (*.toml)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of questions first, one a line.</source>
        <translation>El portapapeles no contiene texto. Copie antes una lista de preguntas, una por línea.</translation>
    </message>
    <message>
        <source>The file was left as it is. Mend it in a text editor, then come back to this page. It lies in {0}</source>
        <translation>El archivo se ha dejado como está. Corríjalo en un editor de texto y vuelva después a esta página. Está en {0}</translation>
    </message>
    <message>
        <source>{0} is not a playbook yet</source>
        <translation>{0} aún no es un guion</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Go on with it, or choose the next thing:</source>
        <translation>Siga con ello o elija lo siguiente:</translation>
    </message>
    <message>
        <source>In how many calls</source>
        <translation>En cuántas llamadas</translation>
    </message>
    <message>
        <source>In the next</source>
        <translation>En las próximas</translation>
    </message>
    <message>
        <source>In the next: {0}</source>
        <translation>En las próximas: {0}</translation>
    </message>
    <message>
        <source>ONE THING TO PRACTISE</source>
        <translation>UNA COSA QUE PRACTICAR</translation>
    </message>
    <message>
        <source>One behaviour at a time, in a few calls in a row: that is how a skill is learned (Rackham).</source>
        <translation>Una sola cosa a la vez, en varias llamadas seguidas: así se aprende una habilidad (Rackham).</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Dejar de practicar</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Qué practicar</translation>
    </message>
</context>
<context>
    <name>QuestionActs</name>
    <message>
        <source>Together they would be more than 1 MB, so nothing was moved.</source>
        <translation>Juntas superarían 1 MB, así que no se ha movido nada.</translation>
    </message>
    <message>
        <source>add question</source>
        <translation>añadir pregunta</translation>
    </message>
    <message>
        <source>delete question</source>
        <translation>eliminar pregunta</translation>
    </message>
    <message>
        <source>file note</source>
        <translation>archivar nota</translation>
    </message>
    <message>
        <source>mark answer</source>
        <translation>clasificar respuesta</translation>
    </message>
    <message>
        <source>move answer</source>
        <translation>mover respuesta</translation>
    </message>
    <message>
        <source>move question</source>
        <translation>mover pregunta</translation>
    </message>
    <message>
        <source>reword question</source>
        <translation>reformular pregunta</translation>
    </message>
    <message>
        <source>skip question</source>
        <translation>omitir pregunta</translation>
    </message>
    <message>
        <source>star key issue</source>
        <translation>destacar tema clave</translation>
    </message>
    <message>
        <source>switch playbook</source>
        <translation>cambiar de guion</translation>
    </message>
    <message>
        <source>tick question</source>
        <translation>marcar pregunta</translation>
    </message>
    <message>
        <source>type answer</source>
        <translation>escribir respuesta</translation>
    </message>
    <message>
        <source>unstar key issue</source>
        <translation>quitar tema clave</translation>
    </message>
    <message>
        <source>untick question</source>
        <translation>desmarcar pregunta</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Añadir una pregunta…</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>PREGUNTAS</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{0} · fits {1} min</source>
        <translation>{0} · cabe en {1} min</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Ctrl {0}</source>
        <translation>Ctrl {0}</translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation>Pregunta sin texto</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Texto de la pregunta</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
</context>
<context>
    <name>QuestionRows</name>
    <message>
        <source>None was found.</source>
        <translation>No se encontró ninguna.</translation>
    </message>
    <message>
        <source>QUESTIONS YOU ASKED ({0})</source>
        <translation>SUS PREGUNTAS ({0})</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Mostrar las {0}</translation>
    </message>
</context>
<context>
    <name>QuietCoach</name>
    <message>
        <source>Let it be quiet</source>
        <translation>Que se calle</translation>
    </message>
    <message>
        <source>Let it read all the same</source>
        <translation>Que lea de todos modos</translation>
    </message>
    <message>
        <source>The coach reads English, and reads here all the same.</source>
        <translation>El coach lee inglés, y aquí lee de todos modos.</translation>
    </message>
    <message>
        <source>The coach reads English, so it is quiet here.</source>
        <translation>El coach solo lee inglés; en español guarda silencio.</translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>Back to the standard text</source>
        <translation>Volver al texto estándar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>VISTA PREVIA</translation>
    </message>
    <message>
        <source>PREVIEW: {0}</source>
        <translation>VISTA PREVIA: {0}</translation>
    </message>
    <message>
        <source>Preview of the recap</source>
        <translation>Vista previa del resumen</translation>
    </message>
    <message>
        <source>Recap template</source>
        <translation>Plantilla de resumen</translation>
    </message>
    <message>
        <source>These are filled in: {0}. A paragraph in which all of them are empty is left out.</source>
        <translation>Se rellenan estos: {0}. Un párrafo en el que todos están vacíos se omite.</translation>
    </message>
    <message>
        <source>With your first call there will be something to show here.</source>
        <translation>Con su primera llamada habrá algo que mostrar aquí.</translation>
    </message>
    <message>
        <source>standard recap</source>
        <translation>resumen estándar</translation>
    </message>
    <message>
        <source>type recap template</source>
        <translation>escribir plantilla de resumen</translation>
    </message>
</context>
<context>
    <name>Recaps</name>
    <message>
        <source>A mail draft with the recap is open.</source>
        <translation>Hay abierto un borrador de correo con el resumen.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The recap is on the clipboard.</source>
        <translation>No se pudo abrir ningún programa de correo. El resumen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Recap: {0}</source>
        <translation>Resumen: {0}</translation>
    </message>
    <message>
        <source>The recap is on the clipboard.</source>
        <translation>El resumen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The recap is on your clipboard: paste it here.</source>
        <translation>El resumen está en su portapapeles: péguelo aquí.</translation>
    </message>
    <message>
        <source>The recap is too long for a draft. It is on the clipboard: paste it into the mail.</source>
        <translation>El resumen es demasiado largo para un borrador. Está en el portapapeles: péguelo en el correo.</translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation>Llamada sin título</translation>
    </message>
    <message>
        <source>{account} · {contact} · {date}

What we heard
{heard}

What we agreed
{agreed}

Next steps
{next_steps}
</source>
        <translation>{account} · {contact} · {date}

Lo que escuchamos
{heard}

Lo que acordamos
{agreed}

Próximos pasos
{next_steps}
</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>That is more than {0} MB, so it was not put in. It is still on the clipboard.</source>
        <translation>Eso supera {0} MB, así que no se ha pegado. Sigue en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Say it again tomorrow</source>
        <translation>Recordármelo mañana</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the follow-ups</source>
        <translation>Mostrar el seguimiento</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>All calls (Escape)</source>
        <translation>Todas las llamadas (Esc)</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Copy recap</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Mail recap</source>
        <translation>Enviar resumen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>SectionCaption</name>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>ask next · {0}</source>
        <translation>preguntar ahora · {0}</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A change shows after the next start.</source>
        <translation>El cambio se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>DURING A CALL</source>
        <translation>DURANTE UNA LLAMADA</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Fellow&apos;s meeting timer turns at 5 minutes left: 83 % of half an hour. 80 % leaves six; it is ours.</source>
        <translation>El temporizador de Fellow cambia cuando quedan 5 minutos: el 83 % de media hora. El 80 % deja seis; es valor nuestro.</translation>
    </message>
    <message>
        <source>Fold the window into the narrow panel</source>
        <translation>Plegar la ventana en el panel estrecho</translation>
    </message>
    <message>
        <source>Gong, 28,833 deals: the fastest gave next steps 53 % more of the first meeting. The 70 % is ours: it leaves nine minutes of half an hour.</source>
        <translation>Gong, 28.833 ventas: las más rápidas dieron a los próximos pasos un 53 % más de la primera reunión. El 70 % es nuestro: deja nueve minutos de media hora.</translation>
    </message>
    <message>
        <source>Gong, almost 1 million calls: the best ask all through the call, the others at its start. The 50 % is ours.</source>
        <translation>Gong, casi 1 millón de llamadas: los mejores preguntan durante toda la llamada, los demás al principio. El 50 % es nuestro.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Keep out of screen shares</source>
        <translation>Ocultar al compartir pantalla</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>IDIOMA</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ASPECTO</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>NUDGES, BY THE PLANNED TIME</source>
        <translation>AVISOS, SEGÚN EL TIEMPO PREVISTO</translation>
    </message>
    <message>
        <source>No next step yet: said at</source>
        <translation>Aún sin próximo paso: se avisa al</translation>
    </message>
    <message>
        <source>Nothing asked in a section: said at</source>
        <translation>Nada preguntado en una sección: se avisa al</translation>
    </message>
    <message>
        <source>REMINDERS</source>
        <translation>RECORDATORIOS</translation>
    </message>
    <message>
        <source>Remind me of steps that are due</source>
        <translation>Recordarme los pasos que vencen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>Stay on top of other windows</source>
        <translation>Quedar sobre las demás ventanas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The clock turns at</source>
        <translation>El reloj cambia al</translation>
    </message>
    <message>
        <source>The coach reads, though it reads English only</source>
        <translation>El coach lee, aunque solo lee inglés</translation>
    </message>
    <message>
        <source>This system has no tray.</source>
        <translation>Este sistema no tiene bandeja.</translation>
    </message>
    <message>
        <source>Where you last put it on this screen; after the call the window is as it was.</source>
        <translation>Donde lo puso por última vez en esta pantalla; tras la llamada la ventana queda como estaba.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>SpeakerChips</name>
    <message>
        <source>Show all {0} speakers</source>
        <translation>Mostrar los {0} interlocutores</translation>
    </message>
    <message>
        <source>This is me: {0}</source>
        <translation>Este soy yo: {0}</translation>
    </message>
    <message>
        <source>Which speaker is you</source>
        <translation>Qué interlocutor es usted</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>add next step</source>
        <translation>añadir próximo paso</translation>
    </message>
    <message>
        <source>change next step</source>
        <translation>cambiar próximo paso</translation>
    </message>
    <message>
        <source>correct next step</source>
        <translation>corregir próximo paso</translation>
    </message>
    <message>
        <source>delete next step</source>
        <translation>eliminar próximo paso</translation>
    </message>
    <message>
        <source>move next step</source>
        <translation>mover próximo paso</translation>
    </message>
    <message>
        <source>promise next step</source>
        <translation>prometer próximo paso</translation>
    </message>
    <message>
        <source>put question aside</source>
        <translation>dejar la pregunta</translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation>marcar próximo paso</translation>
    </message>
</context>
<context>
    <name>StepChips</name>
    <message>
        <source>It is no date, keep the words</source>
        <translation>No es una fecha, conservar las palabras</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation>Hora: {0}</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>When: {0}</source>
        <translation>Cuándo: {0}</translation>
    </message>
    <message>
        <source>Who: {0}</source>
        <translation>Quién: {0}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin hora</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Add a next step: who, what, by when</source>
        <translation>Añadir un próximo paso: quién, qué, para cuándo</translation>
    </message>
    <message>
        <source>Add: “Dana: intro to plant manager by Fri”</source>
        <translation>Añadir: «Dana nos presenta en planta»</translation>
    </message>
    <message>
        <source>NEXT STEPS</source>
        <translation>PRÓXIMOS PASOS</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Who and when are read in English only, so not here.</source>
        <translation>Quién y cuándo solo se leen en inglés.</translation>
    </message>
    <message>
        <source>{0} PROMISED</source>
        <translation>{0} PROMETIDOS</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Hecho: {0}</translation>
    </message>
    <message>
        <source>Next step, who and when</source>
        <translation>Próximo paso, quién y cuándo</translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation>Prometido: {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>All of them are next steps now.</source>
        <translation>Todos son ya próximos pasos.</translation>
    </message>
    <message>
        <source>Enter or Space adds it to the next steps.</source>
        <translation>Intro o Espacio lo añade a los próximos pasos.</translation>
    </message>
    <message>
        <source>Looking for promises and dates…</source>
        <translation>Buscando promesas y fechas…</translation>
    </message>
    <message>
        <source>Nothing sounds like one.</source>
        <translation>Nada suena a eso.</translation>
    </message>
    <message>
        <source>SOUNDS LIKE A NEXT STEP ({0})</source>
        <translation>SUENA A PRÓXIMO PASO ({0})</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add as a next step: {0}</source>
        <translation>Añadir como próximo paso: {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>COLUMNS</source>
        <translation>COLUMNAS</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Columna {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importar {0}</translation>
    </message>
    <message>
        <source>No row becomes a call.</source>
        <translation>De ninguna fila sale una llamada.</translation>
    </message>
    <message>
        <source>THE FIRST CALLS</source>
        <translation>LAS PRIMERAS LLAMADAS</translation>
    </message>
    <message>
        <source>What was chosen twice is read from the first of the columns.</source>
        <translation>Lo que se ha elegido dos veces se lee de la primera columna.</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>Who talked how much</source>
        <translation>Quién habló cuánto</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Calls that ended in an advance</source>
        <translation>Llamadas que acabaron en avance</translation>
    </message>
    <message>
        <source>Calls with a goal that was ready</source>
        <translation>Llamadas con un objetivo listo</translation>
    </message>
    <message>
        <source>Days between calls, per account</source>
        <translation>Días entre llamadas, por empresa</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Objetivo logrado</translation>
    </message>
    <message>
        <source>Goals met among the calls of which you said whether it was</source>
        <translation>Objetivos logrados entre las llamadas en las que lo indicó</translation>
    </message>
    <message>
        <source>Goals that find something out and end in something they agree to, as the coach reads them</source>
        <translation>Objetivos que averiguan algo y acaban en algo que el cliente acuerda, según los lee el coach</translation>
    </message>
    <message>
        <source>Half of the next calls with an account came within so many days of the one before</source>
        <translation>La mitad de las siguientes llamadas con una empresa llegó en tantos días desde la anterior</translation>
    </message>
    <message>
        <source>Orders and advances among the calls that have an outcome</source>
        <translation>Pedidos y avances entre las llamadas que tienen resultado</translation>
    </message>
</context>
<context>
    <name>TranscriptActs</name>
    <message>
        <source>add next step</source>
        <translation>añadir próximo paso</translation>
    </message>
    <message>
        <source>attach transcript</source>
        <translation>adjuntar transcripción</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>quitar transcripción</translation>
    </message>
    <message>
        <source>say who is me</source>
        <translation>indicar quién soy yo</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Nobody named</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Of the time: {0}</source>
        <translation>Del tiempo: {0}</translation>
    </message>
    <message>
        <source>Of the words: {0}</source>
        <translation>De las palabras: {0}</translation>
    </message>
    <message>
        <source>Remove transcript</source>
        <translation>Quitar transcripción</translation>
    </message>
    <message>
        <source>TRANSCRIPT</source>
        <translation>TRANSCRIPCIÓN</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>WHAT WAS SAID</source>
        <translation>LO QUE SE DIJO</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Which of them is you?</source>
        <translation>¿Cuál de ellos es usted?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your longest stretch: {0}</source>
        <translation>Su tramo más largo: {0}</translation>
    </message>
    <message>
        <source>Your longest stretch: {0}, from {1}</source>
        <translation>Su tramo más largo: {0}, desde {1}</translation>
    </message>
    <message>
        <source>{0} {1}&#xa0;%</source>
        <translation>{0} {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TranscriptPart</name>
    <message>
        <source>Added “{0}”. Ctrl+Z takes it back.</source>
        <translation>Se añadió «{0}». Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-ups due ({0})</source>
        <translation>Pasos que vencen ({0})</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nueva llamada</translation>
    </message>
    <message>
        <source>Show CallGoal</source>
        <translation>Mostrar CallGoal</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Cancelar: {0}</translation>
    </message>
</context>
<context>
    <name>WrapUpPage</name>
    <message>
        <source>ARE THEY QUALIFIED?</source>
        <translation>¿ESTÁ CUALIFICADO EL CLIENTE?</translation>
    </message>
    <message>
        <source>ARE WE THE RIGHT RESOURCE?</source>
        <translation>¿SOMOS LOS INDICADOS?</translation>
    </message>
    <message>
        <source>Are they qualified?</source>
        <translation>¿Está cualificado el cliente?</translation>
    </message>
    <message>
        <source>Are we the right resource?</source>
        <translation>¿Somos los indicados?</translation>
    </message>
    <message>
        <source>Ask about the cost of waiting before minute 20 …</source>
        <translation>Preguntar por el coste de esperar antes del minuto 20 …</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Volver a la llamada</translation>
    </message>
    <message>
        <source>Done, copy recap</source>
        <translation>Listo, copiar resumen</translation>
    </message>
    <message>
        <source>Every question was asked.</source>
        <translation>Se hicieron todas las preguntas.</translation>
    </message>
    <message>
        <source>KEY ISSUES (STARRED)</source>
        <translation>TEMAS CLAVE (CON ESTRELLA)</translation>
    </message>
    <message>
        <source>MARKED MINUTES</source>
        <translation>MINUTOS MARCADOS</translation>
    </message>
    <message>
        <source>Mail recap</source>
        <translation>Enviar resumen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>NOT ASKED</source>
        <translation>SIN PREGUNTAR</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No next step because …</source>
        <translation>Sin próximo paso porque …</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No logrado</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>ONE THING TO DO DIFFERENTLY</source>
        <translation>UNA COSA QUE CAMBIAR</translation>
    </message>
    <message>
        <source>One thing to do differently</source>
        <translation>Una cosa que cambiar</translation>
    </message>
    <message>
        <source>This call had no goal.</source>
        <translation>Esta llamada no tenía objetivo.</translation>
    </message>
    <message>
        <source>WAS THE GOAL MET?</source>
        <translation>¿SE LOGRÓ EL OBJETIVO?</translation>
    </message>
    <message>
        <source>Was the goal met?</source>
        <translation>¿Se logró el objetivo?</translation>
    </message>
    <message>
        <source>What the call came to</source>
        <translation>A qué llegó la llamada</translation>
    </message>
    <message>
        <source>Wrap up · {0}</source>
        <translation>Cierre · {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
</TS>
