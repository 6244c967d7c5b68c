package org.prasan.operations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@link ExecutionFilter} asks of the tables of Spring Batch and of our own runs, with its parameters. */
record ExecutionSql(String text, Map<String, Object> parameters) {

    private static final String FROM = " from batch_job_execution e"
            + " join batch_job_instance i on i.job_instance_id = e.job_instance_id"
            + " left join batch_job_execution_params p on p.job_execution_id = e.job_execution_id"
            + " and p.parameter_name = 'period'"
            + " left join batch_job_execution_params v on v.job_execution_id = e.job_execution_id"
            + " and v.parameter_name = 'revision'"
            + " left join pipeline_run r on r.job = i.job_name and r.period = p.parameter_value"
            + " and cast(r.revision as varchar(20)) = v.parameter_value where 1 = 1";

    private static final String STATE =
            "case when e.status = 'COMPLETED' then coalesce(r.state, e.status) else e.status end";

    static ExecutionSql of(ExecutionFilter filter) {
        StringBuilder text = new StringBuilder(FROM);
        Map<String, Object> parameters = new HashMap<>();
        filter.jobs().ifPresent(jobs -> {
            text.append(" and i.job_name in (:jobs)");
            parameters.put("jobs", jobs.isEmpty() ? List.of("") : jobs);
        });
        equal("i.job_name", "job", filter.job(), text, parameters);
        equal("p.parameter_value", "period", filter.period(), text, parameters);
        equal(STATE, "state", filter.state(), text, parameters);
        filter.from().ifPresent(day -> {
            text.append(" and e.start_time >= :first");
            parameters.put("first", day.atStartOfDay());
        });
        filter.to().ifPresent(day -> {
            text.append(" and e.start_time < :behind");
            parameters.put("behind", day.plusDays(1).atStartOfDay());
        });
        if (!filter.words().isBlank()) {
            text.append(" and (lower(i.job_name || '/' || coalesce(p.parameter_value, '') || '/r'"
                    + " || coalesce(v.parameter_value, '')) like :words escape '!'"
                    + " or lower(coalesce(r.reason, '')) like :words escape '!')");
            parameters.put("words", "%" + plain(filter.words().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.failed()) {
            text.append(" and e.status in ('FAILED', 'UNKNOWN', 'STOPPED', 'ABANDONED')");
        }
        return new ExecutionSql(text.toString(), parameters);
    }

    private static void equal(
            String column, String name, String value, StringBuilder text, Map<String, Object> parameters) {
        if (!value.isEmpty()) {
            text.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    private static String plain(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
