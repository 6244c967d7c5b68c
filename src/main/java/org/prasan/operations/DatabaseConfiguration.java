package org.prasan.operations;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The database that the settings name; whoever gets it gets it with the newest schema. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String name,
            @Value("${spring.datasource.password}") String password,
            @Value("${prasan.database.patience:30000}") long patienceMillis,
            @Value("${prasan.database.opening:10000}") long openingMillis,
            @Value("${prasan.data}") Path data,
            @Value("${prasan.backed-up:false}") boolean backedUp) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(name);
        pool.setPassword(password);
        pool.setConnectionTimeout(patienceMillis);
        if (url.startsWith("jdbc:h2:file:")) {
            // Another process may be opening the file just now; a moment later it lets others in.
            pool.setInitializationFailTimeout(openingMillis);
            // The process that let others in may end at any moment, such as a short command: a connection that was good
            // half
            // a second ago, which the pool takes for good, need not be. Asking costs nothing within one process.
            System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        }
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        HikariDataSource dataSource = new HikariDataSource(pool);
        try {
            new Migration(dataSource, url.split(":")[1]).migrate(data, backedUp);
        } catch (RuntimeException unusable) {
            dataSource.close();
            throw unusable;
        }
        return dataSource;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }
}
